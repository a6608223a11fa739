import type { PageBlock } from '@portolano/content-models';
import { localizeNamed, type PageContext } from '../page-context.ts';
import { actionLinks } from './actions.ts';
import { headingOf } from './headings.ts';

/** The invitation; `undefined` if what it leads to isn't published. */
export function callToAction(context: PageContext, block: PageBlock<'call-to-action'>) {
	const [action] = actionLinks(context, [block.action]);
	const text = block.text && localizeNamed(context, block.text);
	return (
		action && {
			heading: headingOf(context, block),
			text: text?.value,
			textLang: text?.lang,
			action,
		}
	);
}
