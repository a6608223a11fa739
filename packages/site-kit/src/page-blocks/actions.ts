import type { PageBlock } from '@portolano/content-models';
import type { Link } from '@portolano/ui/props.ts';
import { hrefOfTarget } from '../links/targets.ts';
import { localizeWithLanguage, type PageContext } from '../page-context.ts';

type Action = PageBlock<'call-to-action'>['action'];

/** Returns the links of a block, without those to documents that aren't published. */
export function actionLinks(context: PageContext, actions: readonly Action[]): Link[] {
	return actions.flatMap(({ label, to }) => {
		const href = hrefOfTarget(context, to);
		const { value, lang } = localizeWithLanguage(context, label);
		return href === undefined ? [] : [{ text: value, href, lang }];
	});
}
