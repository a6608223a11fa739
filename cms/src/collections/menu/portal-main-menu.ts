import { MAIN_MENU_MAX, portalFirstLevelPaths } from '@portolano/content-models';
import { type CollectionBeforeChangeHook, ValidationError } from 'payload';
import type { RecordOf } from '../../projection/record.ts';
import { idOf } from '../../projection/mapping.ts';
import { nested } from '../../publication/scope.ts';

type StoredMenu = RecordOf<'menu'> & { id: string };
type Items = NonNullable<StoredMenu['items']>;

/** How many items a portal shows in its main menu beside those that it always has. */
export const OWN_ITEMS_MAX = MAIN_MENU_MAX - portalFirstLevelPaths.length;

/** Returns the links that the portal adds to its own first items. It shows the children of an item in its place. */
function addedLinks(items: Items) {
	return items
		.flatMap((item) => (item.children && item.children.length > 0 ? item.children : [item]))
		.filter(({ to }) => !(to?.kind === 'path' && portalFirstLevelPaths.includes(to.path ?? '')));
}

/** Refuses to publish more items than a portal shows in its main menu: the others would be lost without a word. */
export const boundPortalMainMenu: CollectionBeforeChangeHook<StoredMenu> = async ({
	data,
	originalDoc,
	req,
}) => {
	const { owner, position, items, _status } = { ...originalDoc, ...data };
	if (_status !== 'published' || position !== 'main') return data;
	const added = addedLinks(items ?? []).length;
	if (added <= OWN_ITEMS_MAX) return data;
	const site = await req.payload.findByID({
		overrideAccess: true,
		collection: 'site',
		id: idOf(owner),
		depth: 0,
		disableErrors: true,
		select: { kind: true },
		req: nested(req),
	});
	if (site?.kind !== 'portal') return data;
	const message =
		`Il portale mette da sé Amministrazione, Novità, Servizi e Vivere il Comune, e ne mostra al massimo altre ${OWN_ITEMS_MAX} ` +
		`(criterio nazionale C.SI.1.6): qui ce ne sono ${added}. Togline ${added - OWN_ITEMS_MAX}. Nulla è stato salvato.`;
	throw new ValidationError({ collection: 'menu', errors: [{ path: 'items', message }], req });
};
