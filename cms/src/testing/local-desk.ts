import { repeatOnConflict } from '../database/repeat.ts';
import type { Answer, Desk } from './desk.ts';
import type { Bed } from './bed.ts';

type Send = Desk['request'];

interface Call {
	collection: string;
	rest: string[];
	query: URLSearchParams;
}

function parsed(path: string): Call {
	const { pathname, searchParams: query } = new URL(path, 'http://localhost/');
	const [collection = '', ...rest] = pathname.slice(1).split('/');
	return { collection, rest, query };
}

function optionsOf({ query }: Call) {
	const ids = [...query].flatMap(([name, value]) => (name.startsWith('where') ? [value] : []));
	return {
		...(ids.length > 0 ? { where: { id: { in: ids } } } : {}),
		draft: query.get('draft') === 'true',
		trash: query.get('trash') === 'true',
		depth: 0,
		context: { isForced: query.get('force') === 'true', isPublishing: query.get('publish') === 'true' },
	};
}

/** A client that performs the requests of a {@link Desk} with the Local API, with all permissions. */
export function localDesk({ payload }: Bed): Pick<Desk, 'request'> {
	function operationFor(method: Parameters<Send>[0], [id, deed]: string[]) {
		if (method === 'DELETE') return payload.delete.bind(payload);
		if (method === 'PATCH') return payload.update.bind(payload);
		if (id === 'versions') return payload.restoreVersion;
		return deed === 'duplicate' ? payload.duplicate : payload.create;
	}

	async function call(target: Call, method: Parameters<Send>[0], data: unknown): Promise<unknown> {
		const { collection, rest } = target;
		const id = rest[0] === 'versions' ? rest[1] : rest[0];
		const options = { ...optionsOf(target), collection, ...(id ? { id } : {}), ...(data ? { data } : {}) };
		const answer: unknown = await Reflect.apply(operationFor(method, rest), payload, [options]);
		return answer;
	}

	async function request(...[method, path, data]: Parameters<Send>): Promise<Answer> {
		try {
			return { status: 200, body: await repeatOnConflict(() => call(parsed(path), method, data)) };
		} catch (error) {
			return { status: 500, body: error };
		}
	}

	return { request };
}
