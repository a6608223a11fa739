import type { ContentType, Published, Reference } from '@portolano/content-models';
import type { CardProps } from '@portolano/ui/components/Card/props.ts';
import type { PageContext } from '../definition.ts';

type Data<T extends ContentType, F extends keyof Published<T>> = Pick<Published<T>, F>;

/** Returns a function that makes the card of a document from its id; `undefined` if it isn't published. */
export function cardFrom<T extends ContentType, F extends keyof Published<T>>(
	type: T,
	fields: readonly F[],
	card: (context: PageContext, document: Data<T, F>) => CardProps | undefined,
): (context: PageContext, id: string) => CardProps | undefined {
	return (context, id) => {
		const reference: Reference<T> = { type, id };
		const document = context.view.get(reference, fields);
		return document && card(context, document);
	};
}
