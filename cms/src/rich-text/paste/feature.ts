import { createServerFeature } from '@payloadcms/richtext-lexical';

/**
 * Cleans text pasted from Word, LibreOffice, Google Docs and browsers. Lexical alone loses the lists of Word:
 * https://github.com/facebook/lexical/issues/4761
 */
export const CleanPasteFeature = createServerFeature({
	key: 'cleanPaste',
	feature: { ClientFeature: '/rich-text/paste/CleanPaste.tsx#CleanPasteFeatureClient' },
});
