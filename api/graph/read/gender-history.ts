/** The rule is the domain's; the store applies it where it reads and where it writes what people are found by. */
export { detailsToTell } from '../../domain/visibility.ts';
