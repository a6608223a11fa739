import type { GuideDesk } from '../guide-desk.ts';
import { only, stripOf, type Walk } from '../walk.ts';

const author = 'autrice@example.org';
const administrator = 'amministratore@example.org';

/** Opens a news item of the author, as who is responsible finds it for review. */
async function openForReview(desk: GuideDesk) {
	const news = await desk.makeNews({}, author);
	await desk.move(news, 'submit', author);
	const page = await desk.openForm(news);
	await stripOf(page).getByRole('button', { name: 'Approva' }).waitFor();
	return page;
}

const inReview: Walk = async (desk) => {
	const page = await openForReview(desk);
	return only(page, stripOf(page));
};

const sendingBack: Walk = async (desk) => {
	const page = await openForReview(desk);
	await stripOf(page).getByRole('button', { name: 'Rimanda indietro' }).click();
	await page.getByLabel('Che cosa va corretto').fill('Scrivi anche da che ora gli sportelli riaprono.');
	return {
		page,
		parts: ['moves', 'reason'].map((name) => page.locator(`.portolano-workflow__${name}`).first()),
	};
};

const comments: Walk = async (desk) => {
	const news = await desk.makeNews();
	await desk.send(`/${news}/comments`, { path: 'title', text: 'Aggiungiamo “solo su appuntamento”?' });
	const page = await desk.openForm(news);
	const section = page.getByRole('region', { name: 'Commenti' });
	await section.getByRole('button', { name: 'Titolo' }).waitFor();
	return { page, parts: [section], margin: 0 };
};

/** Opens a document for two people; returns the pages of both. */
async function openForTwo(desk: GuideDesk) {
	const news = await desk.makeNews();
	return [await desk.openForm(news), await desk.openForm(news, administrator)] as const;
}

const presence: Walk = async (desk) => {
	const [page, other] = await openForTwo(desk);
	await other.locator('#field-title').fill('Anagrafe chiusa venerdì 5, di mattina');
	const line = page.locator('.portolano-presence', { hasText: 'sta scrivendo qui' });
	await line.waitFor();
	return only(page, page.locator('.doc-controls__controls'));
};

const mergeQuestion: Walk = async (desk) => {
	const [page, other] = await openForTwo(desk);
	await other.locator('#field-title').fill('Anagrafe chiusa venerdì fino alle 15');
	await other.locator('#action-save-draft').click();
	await other.locator('#action-save-draft[disabled], #action-save-draft.btn--disabled').waitFor();
	await page.locator('#field-title').fill('Venerdì mattina l’anagrafe è chiusa');
	await page.locator('#action-save-draft').click();
	const dialog = page.getByRole('dialog', { name: /Ci sono modifiche/ });
	await dialog.waitFor();
	return { page, parts: [dialog], margin: 0 };
};

/** Opens a dialog beside the form of a page of the portal, and chooses the site of the local police there. */
async function openAboutPolice(desk: GuideDesk, button: string, field: string) {
	const page = await desk.openForm(await desk.makeNews({ _status: 'published' }));
	await page.getByRole('button', { name: button }).click();
	const dialog = page.getByRole('dialog');
	const names = await dialog.getByLabel(field).locator('option').allTextContents();
	const police = names.find((name) => name.includes('Polizia'));
	await dialog.getByLabel(field).selectOption({ label: police ?? '' });
	return { page, dialog };
}

const proposeShow: Walk = async (desk) => {
	const { page, dialog } = await openAboutPolice(desk, 'Proponi a un altro sito…', 'Sito a cui lo proponi');
	await dialog.getByLabel(/^Messaggio/).fill('Riguarda anche chi viene ai vostri sportelli.');
	return { page, parts: [dialog], margin: 0 };
};

const moveForecast: Walk = async (desk) => {
	const { page, dialog } = await openAboutPolice(desk, 'Sposta su un altro sito…', 'Sito che lo riceve');
	await dialog.getByLabel(/^Messaggio/).waitFor();
	return { page, parts: [dialog], margin: 0 };
};

/** By the names of the pictures. */
export const together: Readonly<Record<string, Walk>> = {
	'in-review': inReview,
	'sending-back': sendingBack,
	comments,
	presence,
	'merge-question': mergeQuestion,
	'propose-show': proposeShow,
	'move-forecast': moveForecast,
};
