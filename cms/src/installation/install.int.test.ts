import { subjectOf } from '@portolano/content-models';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmptyBed, testPassword } from '../testing/bed.ts';
import type { InstallationAnswers } from './answers.ts';

const answers: InstallationAnswers = {
	administrator: { name: 'Anna Greco', email: 'anna.greco@example.org', password: testPassword },
	body: {
		...{ name: 'Comune di Borgomarina', shortName: 'Borgomarina', ipaCode: 'c_b000', taxCode: '00000000000' },
		...{ address: 'Piazza del Porto 1', postalCode: '74100', city: 'Borgomarina', province: 'TA' },
		pec: 'protocollo@pec.borgomarina.example.org',
	},
	site: {
		...{
			kind: 'portal',
			key: 'portale',
			name: 'Comune di Borgomarina',
			tagline: 'Servizi, uffici e notizie',
		},
		...{
			origin: 'https://www.borgomarina.example.org',
			feedbackEmail: 'accessibilita@borgomarina.example.org',
		},
	},
};

describe('a new installation', () => {
	let bed: Awaited<ReturnType<typeof openEmptyBed>>;

	beforeAll(async () => {
		bed = await openEmptyBed();
	});

	afterAll(() => bed.close());

	const usersNow = async () => (await bed.payload.find({ collection: 'users', depth: 0 })).docs;

	test('keeps nothing when one answer is refused, such as a weak password', async () => {
		const { install } = await import('./install.ts');
		const administrator = { ...answers.administrator, password: 'anna' };
		await expect(install(bed.payload, { ...answers, administrator })).rejects.toThrow(/password/i);
		const takenHost = { ...answers.site, origin: 'http://localhost:8090' };
		await expect(install(bed.payload, { ...answers, site: takenHost })).rejects.toThrow(/origin/);
		expect(await usersNow()).toEqual([]);
		expect(await bed.log()).toEqual([]);
	});

	test('has its administrator, and its body and its site are published', async () => {
		const { install } = await import('./install.ts');
		await install(bed.payload, answers);
		expect(await usersNow()).toMatchObject([{ email: 'anna.greco@example.org', isAdministrator: true }]);
		const entries = await bed.log();
		expect(entries.map((entry) => subjectOf(entry)?.type)).toEqual(['body', 'site', 'page', 'page', 'page']);
		expect(entries).toMatchObject([
			{ action: 'publish', document: { name: { it: 'Comune di Borgomarina' }, isDemonstration: false } },
			{ action: 'publish', document: { key: 'portale', origin: 'https://www.borgomarina.example.org' } },
			...['legal-notes', 'privacy', 'accessibility'].map((purpose) => ({ document: { purpose } })),
		]);
	});

	test('is not made a second time', async () => {
		const { install } = await import('./install.ts');
		await expect(install(bed.payload, answers)).rejects.toThrow('Non è stato cambiato nulla');
		expect(await bed.log()).toHaveLength(5);
	});
});
