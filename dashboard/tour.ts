/** The parts of the popup that the tour goes through, from top to bottom. */
export const TOUR = ['verdict', 'why', 'who', 'choice', 'dialog', 'foot'] as const;
export type TourPart = (typeof TOUR)[number];
