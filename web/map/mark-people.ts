import type { Core } from 'cytoscape';

/** Shows who is selected and who is pointed at, with the lines that end at the selected. */
export function markPeople(cy: Core, selectedIds: readonly string[], pointedId: string | null): void {
  const selected = new Set(selectedIds);
  cy.batch(() => {
    cy.nodes('.person, .ghost').forEach((person) => {
      const id = person.data('personId') as string;
      person.toggleClass('selected', selected.has(id));
      person.toggleClass('pointed', id === pointedId);
    });
    cy.edges().forEach((edge) => {
      const ends = edge.data('personIds') as readonly string[];
      edge.toggleClass(
        'related-to-selected',
        ends.some((id) => selected.has(id)),
      );
    });
  });
}
