import { spokenLanguage, strings } from '../strings.ts';
import { attributes, escaped } from './html.ts';

/**
 * Returns the notice on the age of a page that is kept for use without network. It is hidden on the page itself; the service
 * worker that keeps the page shows it, with the time in place of `{when}`.
 */
export function keptNotice(language: string): string {
	const text = strings(language)('alert.kept', { when: '{when}' });
	return `<p class="kept" hidden${attributes({ 'data-kept': spokenLanguage(language) })}>${escaped(text)}</p>`;
}
