import { slug as publishedSlug } from '@portolano/content-models';
import { describe, expect, test } from 'vitest';
import { type Answer, complaintsOf, type Desk, savedIn } from './desk.ts';
import { type Bed, paragraphOf } from './bed.ts';
import { lastOf, lastSeq } from './pages.ts';

interface Stage {
	bed: Bed;
	desk: Desk;
}

/** Tests for extreme titles and addresses. */
export function badTextsSuite(stage: () => Stage): void {
	function page(title: string, more: Record<string, unknown> = {}) {
		const owner = stage().bed.sites.portale;
		const texts = { title, summary: 'In breve', body: paragraphOf('Il testo') };
		return { owner, languages: ['it'], ...texts, _status: 'published', ...more };
	}

	function publish(title: string, more: Record<string, unknown> = {}): Promise<Answer> {
		return stage().desk.request('POST', 'page', page(title, more));
	}

	async function whatIsKept() {
		const { bed } = stage();
		const { totalDocs } = await bed.payload.count({ collection: 'page' });
		return { rows: totalDocs, seq: await lastSeq(bed) };
	}

	async function refusalOf(title: string, more: Record<string, unknown> = {}) {
		const before = await whatIsKept();
		const answer = await publish(title, more);

		expect(answer.status).toBe(400);
		expect(await whatIsKept()).toEqual(before);
		return complaintsOf(answer);
	}

	async function publishedSlugOf(answer: Answer): Promise<string> {
		const last = await lastOf(stage().bed, savedIn(answer).id);
		return last?.action === 'publish' && last.document.type === 'page' ? last.document.slug.it : '';
	}

	describe('a title of ten thousand characters', () => {
		const endless = 'Mare '.repeat(2000);

		test('is refused on the field with the limit, and nothing is saved', async () => {
			const { message, fields } = await refusalOf(endless);

			expect(message).toContain('Titolo');
			expect(fields).toEqual({
				title: 'È troppo lungo: al massimo 255 caratteri.',
			});
		});

		test('leaves the published document as it is', async () => {
			const { id } = savedIn(await publish('Titolo giusto'));
			const before = await whatIsKept();
			const answer = await stage().desk.request('PATCH', `page/${id}`, {
				title: endless,
				_status: 'published',
			});

			expect(answer.status).toBe(400);
			expect(await whatIsKept()).toEqual(before);
			expect(await stage().bed.payload.findByID({ collection: 'page', id })).toMatchObject({
				title: 'Titolo giusto',
			});
		});

		test('may stay in a draft of another language, and is refused when that is published', async () => {
			const { id } = savedIn(await publish('Due lingue lunghe'));
			const { desk, bed } = stage();
			const english = { title: endless, summary: 'In short', body: paragraphOf('x') };
			await desk.request('PATCH', `page/${id}?draft=true&locale=en`, { ...english, slug: 'long' });
			const before = await lastSeq(bed);
			const answer = await desk.request('PATCH', `page/${id}`, {
				languages: ['it', 'en'],
				_status: 'published',
			});
			const { message, fields } = complaintsOf(answer);

			expect(fields).toEqual({ title: 'Il testo è troppo lungo: al massimo 255 caratteri. Accorcialo.' });
			expect(message).toBe(
				'Non pubblicato. Il testo è troppo lungo: al massimo 255 caratteri. Accorcialo. Nulla è stato salvato.',
			);
			expect(await lastSeq(bed)).toBe(before);
		});
	});

	describe('an address written by hand', () => {
		test.each([
			['perché', 'perche'],
			['due parole', 'due-parole'],
			['MAIUSCOLE', 'maiuscole'],
			['mare/porto', 'mare-porto'],
			['mare🎉', 'mare'],
			['../../etc/passwd', 'etc-passwd'],
			['..', 'carta-d-identita'],
			['🎉', 'carta-d-identita'],
			[' ', 'carta-d-identita'],
			['-mare-', 'mare'],
			['il--mare', 'il-mare'],
			['www-mare', 'mare'],
			['%2e%2e', '2e-2e'],
			['a'.repeat(10_000), 'a'.repeat(120)],
		])('as %s is refused with an example of a right one', async (written, example) => {
			expect((await refusalOf('Con indirizzo', { slug: written })).fields).toEqual({
				slug: `Solo lettere minuscole senza accenti, cifre e trattini, al massimo 120 caratteri; non “www” né “http”. Per esempio: ${example}`,
			});
		});

		test('is not changed when it is valid', async () => {
			expect(await publishedSlugOf(await publish('Giusto', { slug: 'un-indirizzo-2' }))).toBe(
				'un-indirizzo-2',
			);
		});
	});

	describe('an address made from a title', () => {
		test.each([
			['Città / Mare: “Perché?” 🎉', 'citta-mare-perche'],
			['../../etc/passwd', 'etc-passwd'],
			['<script>alert(2)</script>', 'script-alert-2-script'],
			['A'.repeat(200), 'a'.repeat(120)],
		])('of %s is %s', async (title, expected) => {
			expect(await publishedSlugOf(await publish(title))).toBe(expected);
		});

		test.each(['🎉🎉', '水の都', '…', 'http://www', '??/..'])(
			'%s falls back to a valid one',
			async (title) => {
				const made = await publishedSlugOf(await publish(title));

				expect(made).toMatch(/^pagina-[0-9a-f]{8}$/);
				expect(publishedSlug.safeParse(made).success).toBe(true);
			},
		);

		test('does not clash when two titles have no letters', async () => {
			const first = await publishedSlugOf(await publish('🚢'));
			const second = await publishedSlugOf(await publish('🚢'));

			expect(first).not.toBe(second);
		});
	});
}
