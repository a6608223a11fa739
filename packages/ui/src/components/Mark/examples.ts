import { markNames } from '../../marks.ts';
import type { Example } from '../../props.ts';
import type { Props } from './Mark.astro';

export const examples: Example<Props>[] = markNames.map((name) => ({
	name,
	// Decorative: the name of the body is beside it.
	says: [],
	props: { name },
}));
