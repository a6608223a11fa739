/** What a web server answered to one request. */
export interface Answer {
	url: string;
	status: number;
	/** Names in lower case. */
	headers: Readonly<Record<string, string>>;
	text: string;
}
