import { localizedText } from '../primitives.ts';

/** The heading of a block. Its level is the site's choice, so that headings stay in order (WCAG 1.3.1). */
export const heading = localizedText(120);
