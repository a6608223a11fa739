import { fieldOf, only, type Walk } from '../walk.ts';

const titleAndSummary: Walk = async (desk) => {
	const page = await desk.openForm(await desk.makeNews());
	return { page, parts: [fieldOf(page, 'title'), fieldOf(page, 'summary')] };
};

const saveButtons: Walk = async (desk) => {
	const page = await desk.openForm(await desk.makeNews());
	await page.locator('#field-title').fill('Anagrafe chiusa venerdì');
	return only(page, page.locator('.doc-controls__controls'));
};

const publicationStatus: Walk = async (desk) => {
	const page = await desk.openForm(await desk.makeNews({ _status: 'published' }));
	const status = page.locator('.portolano-status', { hasText: 'Stato di pubblicazione' });
	await status.getByText('online dal').waitFor();
	return only(page, status);
};

const previewTools: Walk = async (desk) => {
	const page = await desk.openForm(await desk.makeNews());
	await page.locator('#portolano-preview').click();
	const tools = page.locator('.portolano-preview__tools');
	// It stays open for this account.
	desk.afterwards(() => tools.getByRole('button', { name: 'Chiudi' }).click());
	await tools.getByRole('link', { name: 'Apri in una scheda' }).waitFor();
	return only(page, tools);
};

const chooseImage: Walk = async (desk) => {
	const page = await desk.openForm(await desk.makeNews());
	const field = page.locator('#field-image');
	await field.getByRole('button', { name: 'Scegli tra quelli che ci sono' }).waitFor();
	return only(page, field);
};

const imageForm: Walk = async (desk) => {
	const page = await desk.open('/collections/media/create', '#field-alternativeText');
	const fields = ['alternativeText', 'caption', 'credit', 'licence'];
	return { page, parts: fields.map((name) => fieldOf(page, name)) };
};

/** By the names of the pictures. */
export const writing: Readonly<Record<string, Walk>> = {
	'title-and-summary': titleAndSummary,
	'save-buttons': saveButtons,
	'publication-status': publicationStatus,
	'preview-tools': previewTools,
	'choose-image': chooseImage,
	'image-form': imageForm,
};
