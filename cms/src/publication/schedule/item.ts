import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import type { Subject } from '../log/subject.ts';
import type { WantedWithdrawal } from '../withdrawal/wanted.ts';
import { nested } from '../scope.ts';

/** A document to publish, as its newest draft is, or to withdraw. */
export interface Item extends Subject {
	action: 'publish' | 'withdraw';
	/** How it is withdrawn; by default as an error, without a reason. */
	withdrawal?: WantedWithdrawal | undefined;
}

/** An item that cannot be carried out, and why. */
export class ItemRefused extends Error {
	override readonly name = 'ItemRefused';
	readonly item: Item;

	constructor(item: Item, reason: string, cause?: unknown) {
		super(reason, { cause });
		this.item = item;
	}
}

/** Returns the Italian title of the newest draft, or its id. */
export async function titleOfItem({ type, id }: Item, req: PayloadRequest): Promise<string> {
	const { config } = req.payload.collections[type];
	const found: unknown = await req.payload.findByID({
		overrideAccess: true,
		collection: type,
		id,
		draft: true,
		depth: 0,
		locale: 'it',
		disableErrors: true,
		req: nested(req),
	});
	const { data } = z.record(z.string(), z.unknown()).safeParse(found);
	const title = data?.[config.admin.useAsTitle ?? 'title'];
	return typeof title === 'string' ? title : id;
}
