import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Finding } from './finding.ts';
import type { Page } from './html/check-html.ts';

/** Resolves the configuration once. The class it extends does so for each page, which takes a sixth of the whole time. */
class ResolvedOnce extends StaticConfigLoader {
	#resolved: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

	override getConfigFor(handle: string): ReturnType<StaticConfigLoader['getConfigFor']> {
		return (this.#resolved ??= super.getConfigFor(handle));
	}
}

const configuration = new ResolvedOnce({
	root: true,
	extends: ['html-validate:recommended', 'html-validate:document'],
	rules: {
		// Matters of style, not of conformity: the pages are generated and nobody reads their source.
		'attribute-boolean-style': 'off',
		'attribute-empty-style': 'off',
		'doctype-style': 'off',
		'void-style': 'off',
		'no-trailing-whitespace': 'off',
		'long-title': 'off',
		// Class names follow Bootstrap Italia, and editors' titles become identifiers.
		'class-pattern': 'off',
		'valid-id': ['error', { relaxed: true }],
		// Repeating an element's implicit role helps with screen readers that drop the list role of lists without
		// bullets.
		'no-redundant-role': 'off',
		'prefer-native-element': 'off',
		// `integrity` is for third-party scripts; there are none.
		'require-sri': 'off',
		// Phone numbers are written as people read them.
		'tel-non-breaking': 'off',
	},
});

const validator = new HtmlValidate(configuration);

/**
 * Validates a page against the HTML standard. Slow (tens of milliseconds a page): for tests and nightly checks, not for
 * each release.
 */
export async function validateHtml({ path, html }: Page): Promise<Finding[]> {
	const { results } = await validator.validateString(html);
	return results.flatMap(({ messages }) =>
		messages.map(({ ruleId, message, line, column, selector }) => ({
			rule: `HTML ${ruleId}`,
			where: `${path} · ${selector ?? `${line}:${column}`}`,
			what: message,
			cure: 'Segnala il problema a chi sviluppa il sito.',
		})),
	);
}
