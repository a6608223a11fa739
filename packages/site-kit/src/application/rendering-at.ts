import type { PageContext } from '../page-context.ts';
import type { Rendering } from '../routes/rendering.ts';

/** What stands at the path of the page: the first route that knows its form and has something there. */
export function renderingAt(context: PageContext): Rendering | undefined {
	for (const route of context.definition.routes) {
		const parts = route.match(context.path);
		const rendering = parts && route.render(parts, context);
		if (rendering) return rendering;
	}
	return undefined;
}
