/** What a value of the record is called on screen, and what it means in one line. */
export interface Label {
  readonly label: string;
  readonly means: string;
}

export type Labels<Value extends string> = Readonly<Record<Value, Label>>;
