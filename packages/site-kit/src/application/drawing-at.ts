import type { Reading } from '../reading.ts';
import type { Drawing } from '../routes/route.ts';

/** What stands at the path of the reading: the first route that knows its form and has something there. */
export function drawingAt(reading: Reading): Drawing | undefined {
	for (const route of reading.definition.routes) {
		const parts = route.match(reading.path);
		const drawing = parts && route.draw(parts, reading);
		if (drawing) return drawing;
	}
	return undefined;
}
