import type { HugoFigures } from './measure-hugo.ts';
import type { PublisherFigures } from './measure-publisher.ts';

/** Build figures for a corpus of one size. */
export interface BuildRow {
	publisher: PublisherFigures;
	hugo: HugoFigures | undefined;
}
