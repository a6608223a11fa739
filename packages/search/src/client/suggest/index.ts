/**
 * Gives the search fields of a page their suggestions when one is used: all but these lines is fetched then. Fields are
 * those of forms with `data-suggestions`, the address of their file.
 */
export function suggestWhenUsed(root: ParentNode = document): void {
	for (const form of root.querySelectorAll<HTMLFormElement>('form[data-suggestions]')) {
		const input = form.querySelector<HTMLInputElement>('input[name="q"]');
		input?.addEventListener('focus', () => void start(input, form), { once: true });
		if (input && document.activeElement === input) void start(input, form);
	}
}

const started = new WeakSet<HTMLInputElement>();

async function start(input: HTMLInputElement, form: HTMLFormElement): Promise<void> {
	if (started.has(input)) return;
	started.add(input);
	const before = input.value;
	try {
		const { startSuggestions } = await import('./start-suggestions.ts');
		await startSuggestions(input, form, before);
	} catch (error) {
		// Without suggestions the field does all that it did before.
		console.warn(error);
	}
}
