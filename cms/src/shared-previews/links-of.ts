import type { PreviewVisitor, SharedPreview } from '../generated/payload-types.ts';
import { keyOf, type Subject } from '../publication/log/subject.ts';
import { nested, type Scope } from '../publication/scope.ts';
import { momentInWords } from '../workflow/moment.ts';
import { judgeLink } from './end-of-link.ts';
import { addressOfLink } from './link.ts';
import { visitorsOf } from './visitors.ts';

interface LinkInForce {
	link: SharedPreview;
	visitors: readonly PreviewVisitor[];
}

/** Returns the links of a document that are in force, the newest first. */
export async function linksOf(subject: Subject, scope: Scope): Promise<LinkInForce[]> {
	const { docs } = await scope.payload.find({
		collection: 'shared-previews',
		where: {
			and: [
				{ subject: { equals: keyOf(subject) } },
				{ revokedAt: { exists: false } },
				{ until: { greater_than: new Date().toISOString() } },
			],
		},
		...{ sort: ['-at', 'id'], pagination: false, depth: 0, overrideAccess: true, req: nested(scope) },
	});
	const found: LinkInForce[] = [];
	for (const link of docs) {
		if ((await judgeLink(link, scope)).end !== undefined) continue;
		found.push({ link, visitors: await visitorsOf(link.id, scope) });
	}
	return found;
}

const openedWords = ({ lastAt }: PreviewVisitor) =>
	lastAt ? `aperta l’ultima volta il ${momentInWords(lastAt)}` : 'non ancora aperta';

/** A link in force, as the form of its document shows it. */
export function shownLink({ link, visitors }: LinkInForce) {
	const { id, key, person, at, until, note, mayComment } = link;
	return {
		...{ id, address: addressOfLink(key), note: note ?? '', mayComment: mayComment === true },
		words: `Condivisa da ${person}, ${momentInWords(at)}`,
		until: `Fino al ${momentInWords(until)}`,
		visitors: visitors.map((one) => ({ address: one.address, words: openedWords(one) })),
	};
}
