import type { ContentType } from '@portolano/content-models';
import { alert } from './alert/index.ts';
import { body } from './body/index.ts';
import { contactPoint } from './contact-point/index.ts';
import type { ContentTypeDefinition } from './content-type.ts';
import { dataset } from './dataset/index.ts';
import { district } from './district/index.ts';
import { document } from './document/index.ts';
import { emergencyArea } from './emergency-area/index.ts';
import { event } from './event/index.ts';
import { file } from './file/index.ts';
import { itinerary } from './itinerary/index.ts';
import { media } from './media/index.ts';
import { menu } from './menu/index.ts';
import { news } from './news/index.ts';
import type { Noun } from './noun.ts';
import { office } from './office/index.ts';
import { page } from './page/index.ts';
import { person } from './person/index.ts';
import { place } from './place/index.ts';
import { project } from './project/index.ts';
import { question } from './question/index.ts';
import { riskGuide } from './risk-guide/index.ts';
import { role } from './role/index.ts';
import { service } from './service/index.ts';
import { site } from './site/index.ts';
import { topic } from './topic/index.ts';

/** All content types, in the order of the menu. Everything that the CMS does per type is derived from this. */
export const registry: { [T in ContentType]: ContentTypeDefinition<T> } = {
	news,
	event,
	alert,
	page,
	service,
	question,
	office,
	person,
	role,
	'contact-point': contactPoint,
	topic,
	place,
	itinerary,
	'risk-guide': riskGuide,
	'emergency-area': emergencyArea,
	district,
	document,
	dataset,
	project,
	media,
	file,
	site,
	body,
	menu,
};

export function nounOf(type: ContentType): Noun {
	return registry[type].noun;
}
