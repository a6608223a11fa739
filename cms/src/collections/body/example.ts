import {
	type Example,
	publishedAtLeast,
	publishedInFull,
	storedAtLeast,
	storedInFull,
} from '../../testing/example.ts';

const least = {
	...storedAtLeast,
	name: 'Comune di Borgomarina',
	shortName: 'Borgomarina',
	ipaCode: 'c_l049',
	istatCode: null,
	alertZone: null,
	taxCode: '80008750731',
	address: 'Piazza Municipio 1',
	postalCode: '74123',
	city: 'Borgomarina',
	province: 'TA',
	phone: null,
	vatNumber: null,
	tollFreeNumber: null,
	sms: null,
	whatsapp: null,
	pec: 'pec@example.org',
	email: null,
	parent: { name: null, url: null },
	personalAreaUrl: null,
	publicRelationsOffice: null,
	patron: { day: null, name: null },
	boundary: { outline: null, source: null },
	surroundings: { outline: null, source: null },
	waters: { outline: null, source: null },
	isFundedByEu: null,
	isDemonstration: null,
};

const full = {
	...least,
	...storedInFull,
	istatCode: '073027',
	alertZone: 'Salento',
	phone: '+39 099 000 0100',
	vatNumber: '00850530734',
	tollFreeNumber: '800 000 100',
	sms: '+39 333 000 0100',
	whatsapp: '+39 333 000 0101',
	email: 'posta@example.org',
	parent: { name: 'Regione Puglia', url: 'https://regione.example.org/' },
	personalAreaUrl: 'https://servizi.example.org/area/',
	publicRelationsOffice: 'office-1',
	patron: { day: '10/05', name: 'San Cataldo' },
	boundary: {
		outline: '{"type":"Polygon","coordinates":[[[17.2,40.4],[17.3,40.4],[17.3,40.5],[17.2,40.4]]]}',
		source: 'Istituto di statistica, CC BY 4.0',
	},
	surroundings: {
		outline: '{"type":"Polygon","coordinates":[[[17.3,40.4],[17.4,40.4],[17.4,40.5],[17.3,40.4]]]}',
		source: 'Istituto di statistica, CC BY 4.0',
	},
	waters: {
		outline: '{"type":"Polygon","coordinates":[[[17.22,40.42],[17.24,40.42],[17.24,40.44],[17.22,40.42]]]}',
		source: 'Autorità portuale, CC BY 4.0',
	},
	isFundedByEu: true,
	isDemonstration: true,
};

const address = {
	shortName: 'Borgomarina',
	ipaCode: 'c_l049',
	taxCode: '80008750731',
	address: 'Piazza Municipio 1',
	postalCode: '74123',
	city: 'Borgomarina',
	province: 'TA',
	pec: 'pec@example.org',
};

export const example: Example<'body'> = {
	full: {
		stored: {
			it: full,
			en: {
				...full,
				name: 'City of Borgomarina',
				patron: { day: '10/05', name: 'Saint Catald' },
				parent: { name: 'Apulia Region', url: 'https://regione.example.org/' },
			},
		},
		published: {
			...publishedInFull,
			...address,
			type: 'body',
			name: { it: 'Comune di Borgomarina', en: 'City of Borgomarina' },
			istatCode: '073027',
			alertZone: 'Salento',
			phone: '+39 099 000 0100',
			vatNumber: '00850530734',
			tollFreeNumber: '800 000 100',
			sms: '+39 333 000 0100',
			whatsapp: '+39 333 000 0101',
			email: 'posta@example.org',
			parent: {
				name: { it: 'Regione Puglia', en: 'Apulia Region' },
				url: 'https://regione.example.org/',
			},
			personalAreaUrl: 'https://servizi.example.org/area/',
			publicRelationsOffice: { type: 'office', id: 'office-1' },
			patron: { day: '05-10', name: { it: 'San Cataldo', en: 'Saint Catald' } },
			boundary: {
				outline: [
					[
						[
							[17.2, 40.4],
							[17.3, 40.4],
							[17.3, 40.5],
							[17.2, 40.4],
						],
					],
				],
				source: 'Istituto di statistica, CC BY 4.0',
			},
			surroundings: {
				outline: [
					[
						[
							[17.3, 40.4],
							[17.4, 40.4],
							[17.4, 40.5],
							[17.3, 40.4],
						],
					],
				],
				source: 'Istituto di statistica, CC BY 4.0',
			},
			waters: {
				outline: [
					[
						[
							[17.22, 40.42],
							[17.24, 40.42],
							[17.24, 40.44],
							[17.22, 40.42],
						],
					],
				],
				source: 'Autorità portuale, CC BY 4.0',
			},
			isFundedByEu: true,
			isDemonstration: true,
		},
	},
	least: {
		stored: { it: least },
		published: {
			...publishedAtLeast,
			...address,
			type: 'body',
			name: { it: 'Comune di Borgomarina' },
			isDemonstration: false,
		},
	},
	graphQL:
		'shortName: "x", ipaCode: "x", taxCode: "x", address: "x", postalCode: "74123", city: "Borgomarina", province: "TA", pec: "a@example.org"',
};
