import * as fc from 'fast-check';
import type { Answer, Desk } from './desk.ts';
import { paragraphOf } from './bed.ts';

const kinds = [
	'create',
	'create a menu',
	'change and publish',
	'change',
	'save a draft',
	'publish',
	'withdraw',
	'withdraw by force',
	'bin',
	'bring back',
	'bring back published',
	'delete',
	'delete from the bin',
	'duplicate',
	'restore a version',
	'restore and publish a version',
	'change many',
	'publish many',
	'withdraw many',
	'bin many',
	'bring many back',
	'delete many',
] as const;

/** One operation, on documents picked by index from the existing ones. */
export interface Deed {
	kind: (typeof kinds)[number];
	picks: number[];
	/** Argument for `failAfter` of the failing database; undefined for no failure. */
	failsAfter: number | undefined;
}

export const anyDeed: fc.Arbitrary<Deed> = fc.record({
	kind: fc.constantFrom(...kinds),
	picks: fc.array(fc.nat(50), { minLength: 1, maxLength: 6 }),
	failsAfter: fc.option(fc.nat(12), { nil: undefined, freq: 3 }),
});

/** The documents on which operations are performed. */
export interface Stage {
	owner: string;
	pages: string[];
	versionsOf: (page: string) => Promise<string[]>;
	/** Returns a new number for each title, so that slugs differ. */
	next: () => number;
}

const now = () => new Date().toISOString();

/** Performs the operation over REST, as the admin panel does. */
export async function doDeed(
	{ kind, picks }: Deed,
	desk: Pick<Desk, 'request'>,
	stage: Stage,
): Promise<Answer> {
	const pick = (index: number) => stage.pages[index % Math.max(stage.pages.length, 1)] ?? 'none';
	const chosen = [...new Set(picks.map(pick))];
	const [one = 'none'] = chosen;
	const many = chosen.map((id, index) => `where[id][in][${index}]=${id}`).join('&');
	const text = () => `Testo ${stage.next()}`;
	const patch = (query: string, data: object) => desk.request('PATCH', `page${query}`, data);
	switch (kind) {
		case 'create':
			return desk.request('POST', 'page', {
				owner: stage.owner,
				languages: ['it'],
				title: text(),
				summary: 'In breve',
				body: paragraphOf('Il testo'),
				_status: picks.length > 2 ? 'published' : 'draft',
			});
		case 'create a menu':
			return desk.request('POST', 'menu', {
				owner: stage.owner,
				languages: ['it'],
				position: 'footer',
				items: chosen.map((value) => ({
					label: 'La pagina citata',
					to: { kind: 'document', document: { relationTo: 'page', value } },
				})),
				_status: 'published',
			});
		case 'change and publish':
			return patch(`/${one}`, { summary: text(), _status: 'published' });
		case 'change':
			return patch(`/${one}`, { summary: text() });
		case 'save a draft':
			return patch(`/${one}?draft=true`, { summary: text() });
		case 'publish':
			return patch(`/${one}`, { _status: 'published' });
		case 'withdraw':
			return patch(`/${one}`, { _status: 'draft' });
		case 'withdraw by force':
			return patch(`/${one}?force=true`, { _status: 'draft' });
		case 'bin':
			return patch(`/${one}`, { deletedAt: now() });
		case 'bring back':
			return patch(`/${one}?trash=true`, { deletedAt: null, _status: 'draft' });
		case 'bring back published':
			return patch(`/${one}?trash=true`, { deletedAt: null, _status: 'published' });
		case 'delete':
			return desk.request('DELETE', `page/${one}`);
		case 'delete from the bin':
			return desk.request('DELETE', `page/${one}?trash=true`);
		case 'duplicate':
			return desk.request('POST', `page/${one}/duplicate`, {});
		case 'restore a version':
		case 'restore and publish a version': {
			const versions = await stage.versionsOf(one);
			const version = versions[(picks[0] ?? 0) % Math.max(versions.length, 1)] ?? 'none';
			return desk.request(
				'POST',
				`page/versions/${version}${kind === 'restore a version' ? '' : '?publish=true'}`,
			);
		}
		case 'change many':
			return patch(`?${many}`, { summary: text() });
		case 'publish many':
			return patch(`?${many}&draft=true`, { _status: 'published' });
		case 'withdraw many':
			return patch(`?${many}`, { _status: 'draft' });
		case 'bin many':
			return patch(`?${many}`, { deletedAt: now() });
		case 'bring many back':
			return patch(`?${many}&trash=true`, { deletedAt: null, _status: 'published' });
		case 'delete many':
			return desk.request('DELETE', `page?${many}&trash=true`);
	}
}
