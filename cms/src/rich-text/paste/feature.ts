import { createServerFeature } from '@payloadcms/richtext-lexical';

/** What is pasted from Word, LibreOffice, Google Docs and browsers is cleaned on its way into the editor. */
export const CleanPasteFeature = createServerFeature({
	key: 'cleanPaste',
	feature: { ClientFeature: '/rich-text/paste/CleanPaste.tsx#CleanPasteFeatureClient' },
});
