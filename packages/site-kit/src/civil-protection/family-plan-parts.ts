import { type Language, textsIn } from '@portolano/content-models';

interface PlanField {
	/** Under this name the text is kept on the device. */
	name: string;
	label: string;
	hint?: string;
	isLong?: boolean;
}

interface PlanPart {
	id: string;
	title: string;
	fields: PlanField[];
}

const italian: PlanPart[] = [
	{
		id: 'chi',
		title: 'Chi siamo',
		fields: [
			{ name: 'persone', label: 'Le persone di casa', hint: 'Nome, età, telefono.', isLong: true },
			{
				name: 'bisogni',
				label: 'Chi ha bisogno di aiuto, e quale',
				hint: 'Medicine, ausili, apparecchi.',
				isLong: true,
			},
			{ name: 'animali', label: 'I nostri animali' },
		],
	},
	{
		id: 'dove',
		title: 'Dove ci ritroviamo',
		fields: [
			{ name: 'vicino', label: 'Vicino a casa' },
			{ name: 'lontano', label: 'Fuori dal quartiere, se a casa non si può tornare' },
		],
	},
	{
		id: 'telefoni',
		title: 'Chi chiamiamo',
		fields: [
			{ name: 'contatto', label: 'Una persona che vive in un’altra città', hint: 'Tutti chiamano lei.' },
			{ name: 'medico', label: 'Il medico' },
			{ name: 'scuola', label: 'La scuola' },
			{ name: 'vicini', label: 'I vicini che possono aiutarci o che aiutiamo noi' },
		],
	},
	{
		id: 'casa',
		title: 'In casa',
		fields: [
			{ name: 'gas', label: 'Dove si chiude il gas' },
			{ name: 'acqua', label: 'Dove si chiude l’acqua' },
			{ name: 'corrente', label: 'Dove si stacca la corrente' },
			{ name: 'note', label: 'Altro da ricordare', isLong: true },
		],
	},
];

const english: PlanPart[] = [
	{
		id: 'chi',
		title: 'Who we are',
		fields: [
			{ name: 'persone', label: 'The people at home', hint: 'Name, age, telephone.', isLong: true },
			{
				name: 'bisogni',
				label: 'Who needs help, and which',
				hint: 'Medicines, aids, appliances.',
				isLong: true,
			},
			{ name: 'animali', label: 'Our animals' },
		],
	},
	{
		id: 'dove',
		title: 'Where we meet',
		fields: [
			{ name: 'vicino', label: 'Near home' },
			{ name: 'lontano', label: 'Outside the district, if we can’t go home' },
		],
	},
	{
		id: 'telefoni',
		title: 'Whom we call',
		fields: [
			{ name: 'contatto', label: 'Somebody who lives in another town', hint: 'Everybody calls them.' },
			{ name: 'medico', label: 'The doctor' },
			{ name: 'scuola', label: 'The school' },
			{ name: 'vicini', label: 'Neighbours who can help us, or whom we help' },
		],
	},
	{
		id: 'casa',
		title: 'At home',
		fields: [
			{ name: 'gas', label: 'Where to turn off the gas' },
			{ name: 'acqua', label: 'Where to turn off the water' },
			{ name: 'corrente', label: 'Where to turn off the electricity' },
			{ name: 'note', label: 'Other things to remember', isLong: true },
		],
	},
];

const kit = {
	'borsa-acqua': ['Acqua e cibo che non va cotto', 'Water, and food that needs no cooking'],
	'borsa-torcia': ['Torcia e pile', 'Torch and batteries'],
	'borsa-radio': ['Radio a pile', 'Battery radio'],
	'borsa-medicine': ['Medicine e ricette', 'Medicines and prescriptions'],
	'borsa-documenti': ['Copie dei documenti', 'Copies of documents'],
	'borsa-chiavi': ['Chiavi di riserva e un po’ di contanti', 'Spare keys and some cash'],
	'borsa-coperta': ['Coperta e indumenti pesanti', 'Blanket and warm clothes'],
	'borsa-telefono': ['Batteria carica per il telefono', 'Charged battery for the phone'],
	'borsa-occhiali': ['Occhiali, apparecchi e ausili', 'Glasses, hearing aids and other aids'],
	'borsa-bambini': ['Cose per i bambini e per gli animali', 'Things for children and animals'],
} as const;

/** Returns the parts of the family plan with their fields, in Italian or English. */
export function familyPlanParts(language: Language): readonly PlanPart[] {
	return textsIn({ it: italian, en: english }, language);
}

/** Returns what to keep ready in a bag. */
export function kitItems(language: Language): { name: string; label: string }[] {
	return Object.entries(kit).map(([name, [it, en]]) => ({ name, label: textsIn({ it, en }, language) }));
}
