/** One group of choices of a form that narrows a list. */
export interface NarrowGroup {
	/** Its name in the address. */
	readonly name: string;
	readonly label: string;
	/** Whether what is left has all that is chosen, or any of it. */
	readonly match: 'all' | 'any';
	readonly options: readonly { readonly token: string; readonly text: string }[];
}
