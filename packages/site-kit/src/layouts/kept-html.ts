import type { RenderedComponent } from '../routes/rendering.ts';

/** Pieces kept of one component: a few for each site and language rendered by the process. */
const KEPT_MAX = 200;

const kept = new WeakMap<RenderedComponent['component'], Map<string, string>>();

/** The HTML of a component that reads its props alone, rendered once for each value of them. */
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
