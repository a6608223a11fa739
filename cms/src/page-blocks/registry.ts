import { type PageBlockKind, pageBlockKinds } from '@portolano/content-models';
import type { Block } from 'payload';
import { alerts } from './alerts.ts';
import { callToAction } from './call-to-action.ts';
import { cards } from './cards.ts';
import { contacts } from './contacts.ts';
import type { PageBlockDefinition } from './definition.ts';
import { featured } from './featured.ts';
import { figures } from './figures.ts';
import { gallery } from './gallery.ts';
import { hero } from './hero.ts';
import { list } from './list.ts';
import { map } from './map.ts';
import { questions } from './questions.ts';
import { quote } from './quote.ts';
import { search } from './search.ts';
import { text } from './text.ts';
import { usefulServices } from './useful-services.ts';
import { video } from './video.ts';

/** All kinds of blocks. Everything that the CMS does per kind is derived from this. */
export const pageBlockRegistry: { [K in PageBlockKind]: PageBlockDefinition<K> } = {
	hero,
	search,
	alerts,
	'useful-services': usefulServices,
	featured,
	list,
	cards,
	text,
	figures,
	quote,
	gallery,
	video,
	'call-to-action': callToAction,
	questions,
	contacts,
	map,
};

/** The blocks as Payload's field takes them, in the order of the schema. */
export const pageBlockConfigs: Block[] = pageBlockKinds.map((kind) => pageBlockRegistry[kind].block);
