import type { PersonAt } from '../../api/domain/person-at.ts';
import { useAskedQuestions } from '../family/asked-questions.ts';
import { useFamilyScreen } from '../family/family-screen.ts';
import { classNamesOf } from '../ui/class-names.ts';
import { AgenciesNotHeld } from './details/agencies-not-held.tsx';
import { Concerns } from './details/concerns.tsx';
import { Lives } from './details/lives.tsx';
import { MissingEpisodes } from './details/missing-episodes.tsx';
import { Notes } from './details/notes.tsx';
import { PersonHead } from './details/person-head.tsx';
import { PlansAndMarks } from './details/plans-and-marks.tsx';
import { Responsibilities } from './details/responsibilities.tsx';
import { Placed } from './details/placed.tsx';
import { WhenSeen } from './details/when-seen.tsx';
import { WorksWith } from './details/works-with.tsx';
import { FindingCard } from './finding-card.tsx';
import styles from './panel.module.css';

const names = classNamesOf(styles);

/** Everything about one person, what stands out first. */
export function DetailsPanel({ person }: { readonly person: PersonAt }) {
  return (
    <section className={names('panel')} aria-labelledby="details">
      <PersonHead person={person} />
      <FindingsAbout person={person} />
      <WhenSeen person={person} />
      <MissingEpisodes person={person} />
      <WorksWith person={person} />
      <Lives person={person} />
      <PlansAndMarks person={person} />
      <Placed person={person} />
      <Concerns person={person} />
      <Responsibilities person={person} />
      <AgenciesNotHeld />
      <Notes key={person.id} person={person} />
    </section>
  );
}

/** Those that are about this person foremost, or about few enough that they are one of them. */
function FindingsAbout({ person }: { readonly person: PersonAt }) {
  const { look } = useFamilyScreen();
  const { answers } = useAskedQuestions();
  // Those of another day, while this one is worked out, would stand under the wrong date.
  const findings = answers?.family === look.family ? answers.answered.flatMap((each) => each.findings) : [];
  const own = findings.filter(
    (finding) => finding.about[0] === person.id || isOneOfFew(finding.about, person),
  );
  // Two questions may find the same, word for word.
  const about = [...new Map(own.toReversed().map((finding) => [finding.says, finding])).values()].reverse();
  if (about.length === 0) return null;
  return (
    <section className={names('section')} aria-label={`Findings about ${person.name}`}>
      {about.map((finding) => (
        <FindingCard key={finding.says} finding={finding} showsPeople={false} />
      ))}
    </section>
  );
}

function isOneOfFew(about: readonly string[], { id }: PersonAt): boolean {
  return about.length <= 4 && about.includes(id);
}
