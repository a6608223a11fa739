import { APIError } from 'payload';

export const previewRefusedName = 'PreviewRefused';

/** A preview that can't be opened; the message tells the editor why. Nothing is saved by a preview. */
export class PreviewRefused extends APIError {
	constructor(status: number, message: string) {
		super(message, status, undefined, true);
		this.name = previewRefusedName;
	}
}
