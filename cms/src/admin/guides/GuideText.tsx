/** A text in which names of buttons and fields, between «», are told from the rest. */
export function GuideText({ text }: { text: string }) {
	return text
		.split(/(«[^»]+»)/)
		.map((part, index) => (part.startsWith('«') ? <strong key={index}>{part}</strong> : part));
}
