import type { PageContext } from '../page-context.ts';
import type { Rendering } from '../routes/rendering.ts';

/**
 * Returns the content at the path of the page: that of the first route that matches the path and has something to
 * render there.
 */
export function renderingAt(context: PageContext): Rendering | undefined {
	for (const route of context.definition.routes) {
		const parts = route.match(context.path);
		const rendering = parts && route.render(parts, context);
		if (rendering) return rendering;
	}
	return undefined;
}
