import type { HugoFigures } from './measure-hugo.ts';
import type { PublisherFigures } from './measure-publisher.ts';

/** What builds of a corpus of one size took. */
export interface BuildRow {
	publisher: PublisherFigures;
	hugo: HugoFigures | undefined;
}
