import { z } from 'zod';
import type { GuideDesk } from '../guide-desk.ts';
import { only, stripOf, type Walk } from '../walk.ts';

/** So far ahead that nothing else is scheduled for that day; two years are the most. */
const farDay = `${new Date().getFullYear() + 1}-03-05`;

const scheduleForm: Walk = async (desk) => {
	const page = await desk.openForm(await desk.makeNews());
	const box = page.locator('.portolano-schedule').first();
	await box.getByText('Programma…').click();
	await box.getByLabel('Giorno').fill(farDay);
	return only(page, box);
};

const planned = z.object({ changes: z.array(z.object({ seq: z.number() })) });

const calendar: Walk = async (desk) => {
	const news = await desk.makeNews();
	const [type = '', id = ''] = news.split('/');
	const items = [{ type, id, action: 'publish' }];
	await desk.send('/schedule', { items, day: farDay, time: '08:00', isSecond: false });
	desk.afterwards(async () => {
		const editor = await desk.editor();
		const found = await editor.request(`/schedule?${new URLSearchParams({ type, id }).toString()}`);
		for (const { seq } of planned.parse(await found.json()).changes)
			await editor.request(`/schedule/${seq}`, { method: 'DELETE' });
	});
	const page = await desk.open('/calendario', '.portolano-calendar__day button');
	return only(page, page.locator('.portolano-calendar__day', { hasText: 'Anagrafe chiusa' }));
};

const newBundle: Walk = async (desk) => {
	const page = await desk.open('/pacchetti', '.portolano-bundle__new input');
	await page.getByRole('textbox', { name: /^Titolo/ }).fill('Festa patronale');
	// The region is as high as the lists beside it.
	const region = page.getByRole('region', { name: 'Nuovo pacchetto' });
	return { page, parts: [region.getByRole('heading'), region.locator('.portolano-bundle__new')] };
};

async function openBundle(desk: GuideDesk) {
	const parts = [
		await desk.makeNews({ title: 'Festa patronale: il programma' }),
		await desk.makeNews({ title: 'Festa patronale: le strade chiuse' }),
	];
	const id = await desk.makeBundle('Festa patronale', parts);
	return desk.open(`/pacchetti/${id}`, '.portolano-bundle__actions button');
}

const bundleParts: Walk = async (desk) => {
	const page = await openBundle(desk);
	await page.getByRole('button', { name: 'Controlla' }).click();
	await page.getByText('Controllato: va tutto bene.').waitFor();
	return only(page, page.locator('.portolano-bundle__parts'));
};

const bundleActions: Walk = async (desk) => {
	const page = await openBundle(desk);
	return only(page, page.getByRole('region', { name: 'Che cosa fare' }));
};

const versions = z.object({ docs: z.array(z.object({ id: z.string() })).min(1) });

const versionChanges: Walk = async (desk) => {
	const news = await desk.makeNews();
	const [type = '', id = ''] = news.split('/');
	const editor = await desk.editor();
	await editor.change(id, { title: 'Anagrafe chiusa venerdì fino alle 15' }, '&draft=true');
	const query = `where[parent][equals]=${id}&sort=-updatedAt&limit=1&depth=0`;
	const found = await editor.request(`/${type}/versions?${query}`);
	const [newest] = versions.parse(await found.json()).docs;
	const path = `/collections/${news}/versions/${newest?.id ?? ''}`;
	const page = await desk.open(path, '.portolano-versions__restore button');
	const parts = ['__two', ' > form', '__changes'].map((part) => page.locator(`.portolano-versions${part}`));
	return { page, parts };
};

const withdrawing: Walk = async (desk) => {
	const page = await desk.openForm(await desk.makeNews({ _status: 'published' }));
	await stripOf(page).getByRole('button', { name: 'Ritira…' }).click();
	const dialog = page.getByRole('dialog', { name: /^Ritirare/ });
	await dialog.waitFor();
	return only(page, dialog.getByRole('group', { name: 'Perché lo ritiri' }));
};

const recurrence: Walk = async (desk) => {
	const hours = { start: '2027-09-07T19:00:00.000Z', end: '2027-09-07T20:30:00.000Z' };
	const rule = { repeats: 'weekly', interval: 1, until: '2027-12-28T12:00:00.000Z' };
	const page = await desk.openForm(
		await desk.make('event', { title: 'Il martedì in biblioteca', ...hours, recurrence: rule }),
	);
	await page.locator('.tabs-field__tab-button', { hasText: 'Più date' }).click();
	const dates = page.getByRole('region', { name: 'Le date' });
	await dates.getByText('17 date.').waitFor();
	return { page, parts: [page.locator('#field-recurrence__repeats'), dates], hasFixedDays: true };
};

/** By the names of the pictures. */
export const time: Readonly<Record<string, Walk>> = {
	'schedule-form': scheduleForm,
	calendar,
	'new-bundle': newBundle,
	'bundle-parts': bundleParts,
	'bundle-actions': bundleActions,
	'version-changes': versionChanges,
	withdrawing,
	recurrence,
};
