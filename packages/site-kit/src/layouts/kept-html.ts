import type { RenderedComponent } from '../routes/rendering.ts';

/** Number of renderings to cache for one component: a few for each site and language that the process renders. */
const KEPT_MAX = 200;

const kept = new WeakMap<RenderedComponent['component'], Map<string, string>>();

/** Returns the HTML of a component that reads only its props; renders it once for each value of them. */
export async function keptHtml(
	{ component, props }: RenderedComponent,
	render: () => Promise<string>,
): Promise<string> {
	const pieces = kept.get(component) ?? new Map<string, string>();
	kept.set(component, pieces);
	const key = JSON.stringify(props);
	const known = pieces.get(key);
	if (known !== undefined) return known;
	const html = await render();
	if (pieces.size >= KEPT_MAX) pieces.clear();
	pieces.set(key, html);
	return html;
}
