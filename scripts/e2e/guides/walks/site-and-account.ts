import { only, type Walk } from '../walk.ts';

const officer = 'allerte@example.org';
/** An account that no other test signs in with. */
const quiet = 'redattrice.visit@example.org';

const item = (label: string, path: string) => ({ label, to: { kind: 'path', path } });

const menuRows: Walk = async (desk) => {
	const items = [
		{
			...item('Vivere la città', '/vivere-il-comune/luoghi/'),
			children: [item('Eventi', '/vivere-il-comune/eventi/')],
		},
		item('Allerte', '/allerte/'),
		item('Domande frequenti', '/domande-frequenti/'),
	];
	const menu = await desk.make('menu', { position: 'footer', title: 'Di prova', items });
	const page = await desk.open(`/collections/${menu}`, '#field-items [data-row] button');
	return only(page, page.locator('#field-items'));
};

const secondFactor: Walk = async (desk) => {
	const page = await desk.open('/account', '#portolano-factor-password', quiet);
	return only(page, page.getByRole('region', { name: 'Verifica in due passaggi' }));
};

const openSessions: Walk = async (desk) => {
	const own = await desk.open('/account', '#portolano-factor-password', quiet);
	const others = own.getByRole('button', { name: 'Chiudi tutte le altre' });
	await own.getByText('questo dispositivo').waitFor();
	if (await others.isVisible()) {
		await others.click();
		await own.getByText('Chiuse.').waitFor();
	}
	const elsewhere = await desk.signedIn(quiet);
	desk.afterwards(() => elsewhere.context().close());
	const page = await desk.open('/account', '#portolano-factor-password', quiet);
	await others.waitFor();
	return only(page, page.getByRole('region', { name: 'Dove hai fatto l’accesso' }));
};

const alertForm: Walk = async (desk) => {
	const page = await desk.open('/allerte', '.portolano-alerts__main', officer);
	await page.getByRole('button', { name: 'Nuova allerta' }).click();
	await page.getByRole('radio', { name: 'Arancione' }).check();
	await page.getByRole('radio', { name: 'Temporali forti' }).check();
	const groups = ['Livello', 'Rischio'].map((name) => page.getByRole('group', { name }));
	return { page, parts: [...groups, page.locator('.portolano-alerts__words')], margin: 4 };
};

const alertReview: Walk = async (desk) => {
	const { page } = await alertForm(desk);
	await page.getByLabel('Che cosa fare, o che cosa succede').fill('Temporali fino a sera: restate in casa.');
	await page.getByRole('button', { name: 'Anteprima' }).click();
	await page.getByRole('button', { name: 'Torna a correggere' }).waitFor();
	const bars = page.frameLocator('.portolano-alerts__preview').locator('body');
	const below = page.getByText(/^Su .* Finisce/);
	return { page, parts: [bars, below, page.locator('.portolano-alerts__buttons')] };
};

/** By the names of the pictures. */
export const siteAndAccount: Readonly<Record<string, Walk>> = {
	'menu-rows': menuRows,
	'second-factor': secondFactor,
	'open-sessions': openSessions,
	'alert-form': alertForm,
	'alert-review': alertReview,
};
