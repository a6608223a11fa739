/** Shows one step at a time: the stars, then the reasons, then the details; sends the form without leaving the page. */
function enhanceFeedback(form: HTMLFormElement) {
	const part = (selector: string) => form.querySelector<HTMLElement>(selector);
	const positive = part('[data-element="feedback-rating-positive"]');
	const negative = part('[data-element="feedback-rating-negative"]');
	const rest = [part('[data-feedback-details]'), part('[data-feedback-send]')];
	const show = (rating: number) => {
		if (positive) positive.hidden = rating < 4;
		if (negative) negative.hidden = rating === 0 || rating > 3;
		for (const element of rest) if (element) element.hidden = rating === 0;
	};
	const rating = () => Number(form.querySelector<HTMLInputElement>('[name="rating"]:checked')?.value ?? 0);
	show(rating());
	form.addEventListener('change', () => show(rating()));
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		void send(form);
	});
}

async function send(form: HTMLFormElement) {
	const result = form.parentElement?.querySelector<HTMLElement>('[data-feedback-result]');
	const sent = await post(form);
	form.hidden = sent;
	if (result) result.textContent = (sent ? result.dataset['thanks'] : result.dataset['failed']) ?? '';
}

async function post(form: HTMLFormElement): Promise<boolean> {
	const body = new URLSearchParams();
	for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
	try {
		const response = await fetch(form.action, { method: 'POST', body, redirect: 'manual' });
		// A rating sent without scripts is redirected to a thank-you page, which isn't fetched here.
		return response.ok || response.type === 'opaqueredirect';
	} catch {
		// No network: the form stays filled in.
		return false;
	}
}

document.querySelectorAll<HTMLFormElement>('[data-feedback]').forEach(enhanceFeedback);
