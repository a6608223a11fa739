/** What to do in case of bad air and risks for health. */
export const healthAdvice = {
	aria: {
		it: [
			'Tieni chiuse porte e finestre nelle ore indicate; arieggia quando l’aria migliora.',
			'Bambini, anziani, donne in gravidanza e chi ha problemi di cuore o di respiro restino al chiuso.',
			'Rimanda sport e lavori pesanti all’aperto.',
			'Se fai fatica a respirare chiama il medico; se è grave, il 112.',
		],
		en: [
			'Keep doors and windows closed in the hours indicated; air your home when the air gets better.',
			'Children, elderly people, pregnant women and people with heart or breathing problems should stay indoors.',
			'Put off sport and heavy work outdoors.',
			'If you find it hard to breathe call your doctor; if it is serious, call 112.',
		],
	},
	sanitario: {
		it: [
			'Segui solo le notizie del Comune, della ASL e del Ministero della salute.',
			'Lava spesso le mani.',
			'Se hai sintomi, telefona al medico prima di andarci.',
			'Aiuta chi è solo o fragile, senza metterlo in pericolo.',
		],
		en: [
			'Follow only news from the municipality, the health authority and the Ministry of Health.',
			'Wash your hands often.',
			'If you have symptoms, phone your doctor before you go there.',
			'Help people who are alone or frail, without putting them at risk.',
		],
	},
} as const;
