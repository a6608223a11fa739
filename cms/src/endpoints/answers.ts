/** Headers of an answer that is another one the next time. */
export const neverCached = { 'Cache-Control': 'no-store' };

/** Answers with a CSV file to download. */
export function csvFile(name: string, text: string): Response {
	return new Response(text, {
		headers: {
			...neverCached,
			'Content-Type': 'text/csv; charset=utf-8',
			'Content-Disposition': `attachment; filename="${name}"`,
		},
	});
}
