'use client';
import { createClientFeature } from '@payloadcms/richtext-lexical/client';
import {
	COMMAND_PRIORITY_HIGH,
	type LexicalEditor,
	PASTE_COMMAND,
	type PasteCommandType,
} from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { toast } from '@payloadcms/ui';
import { useEffect } from 'react';
import { cleanPaste } from './clean-paste.ts';
import { listsInText } from './markers.ts';

function tell(notes: readonly string[]): void {
	if (notes.length > 0)
		toast.warning(notes.join(' '), { duration: Number.POSITIVE_INFINITY, closeButton: true });
}

/** Type that marks a cleaned clipboard, which goes on to the editor's own paste. */
const cleanedType = 'application/x-portolano-cleaned';
const ownType = 'application/x-lexical-editor';

/** Cleans and pastes the clipboard: its HTML, or plain text with lists. Returns false if there is nothing to clean. */
function pasteCleaned(event: PasteCommandType, editor: LexicalEditor): boolean {
	const data = 'clipboardData' in event ? event.clipboardData : null;
	if (!data) return false;
	const clipboard = data.getData('text/html') || (listsInText(data.getData('text/plain')) ?? '');
	if (clipboard === '' || data.types.includes(ownType) || data.types.includes(cleanedType)) return false;
	event.preventDefault();
	const { html, notes } = cleanPaste(clipboard);
	const clipboardData = new DataTransfer();
	clipboardData.setData('text/html', html);
	clipboardData.setData('text/plain', data.getData('text/plain'));
	clipboardData.setData(cleanedType, 'true');
	tell(notes);
	return editor.dispatchCommand(PASTE_COMMAND, new ClipboardEvent('paste', { clipboardData }));
}

function CleanPastePlugin(): null {
	const [editor] = useLexicalComposerContext();
	useEffect(
		() =>
			editor.registerCommand(PASTE_COMMAND, (event) => pasteCleaned(event, editor), COMMAND_PRIORITY_HIGH),
		[editor],
	);
	return null;
}

/** The part of the feature that runs in the editor. */
export const CleanPasteFeatureClient = createClientFeature({
	plugins: [{ Component: CleanPastePlugin, position: 'normal' }],
});
