import type { CollectionConfig } from 'payload';
import { alert } from './alert/index.ts';
import { body } from './body/index.ts';
import { withCleanTexts } from './clean-at-the-door.ts';
import { contactPoint } from './contact-point/index.ts';
import { dataset } from './dataset/index.ts';
import { document } from './document/index.ts';
import { event } from './event/index.ts';
import { file } from './file/index.ts';
import { itinerary } from './itinerary/index.ts';
import { logEntries } from './log-entries/index.ts';
import { media } from './media/index.ts';
import { menu } from './menu/index.ts';
import { news } from './news/index.ts';
import { office } from './office/index.ts';
import { page } from './page/index.ts';
import { person } from './person/index.ts';
import { place } from './place/index.ts';
import { question } from './question/index.ts';
import { role } from './role/index.ts';
import { service } from './service/index.ts';
import { signIns } from './sign-ins/index.ts';
import { site } from './site/index.ts';
import { topic } from './topic/index.ts';
import { users } from './users/index.ts';

/** What people write, in the order of the menu. */
const written: CollectionConfig[] = [
	news,
	event,
	alert,
	page,
	service,
	question,
	office,
	person,
	role,
	contactPoint,
	topic,
	place,
	itinerary,
	document,
	dataset,
	media,
	file,
	site,
	body,
	menu,
	users,
];

const formWatch = '/admin/desk/FormWatch.tsx#FormWatch';

/** Every form names the fields for which a save was refused; none shows the answers of the API, which are in English. */
function withFormWatch(collection: CollectionConfig): CollectionConfig {
	const { admin } = collection;
	const edit = { ...admin?.components?.edit, beforeDocumentControls: [formWatch] };
	return { ...collection, admin: { ...admin, hideAPIURL: true, components: { ...admin?.components, edit } } };
}

/** Every collection, in the order of the menu. The log holds what was cleaned when it was written, and nobody writes sign-ins. */
export const collections: CollectionConfig[] = [...written.map(withCleanTexts), logEntries, signIns].map(
	withFormWatch,
);
