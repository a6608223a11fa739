import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Opens a dialog as its component appears, and closes it before it goes: the browser gives the focus back to what opened a dialog
 * only when it is closed, not when it is taken out of the page.
 */
export function useModalDialog(): RefObject<HTMLDialogElement | null> {
	const dialog = useRef<HTMLDialogElement>(null);
	// An effect would be cleaned up when the element is gone.
	useLayoutEffect(() => {
		const opened = dialog.current;
		opened?.showModal();
		return () => opened?.close();
	}, []);
	return dialog;
}
