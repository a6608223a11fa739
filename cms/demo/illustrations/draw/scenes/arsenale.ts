import { ship } from '../boats.ts';
import { ink, noon } from '../palette.ts';
import { limestone, tufa, wall } from '../stone.ts';
import { paving, square } from '../street.ts';
import { archPath, at, clipped, disc, line, rect, row, shape, type Point, type Svg } from '../svg.ts';

/** The gate of the arsenal, with a crane and the anchor in front. */
export function arsenale(): readonly Svg[] {
	return [
		...square(noon, [1210, 260]),
		crane([1280, 640], ink.deep),
		crane([330, 640], '#5f9c9c'),
		wall([60, 520, 1480, 280], { ...tufa, lit: tufa.mid }),
		rect([40, 506, 1520, 22], tufa.lit),
		shape(
			row(4, (i) => archPath([130 + i * 110, 790, 70, 170])) +
				row(4, (i) => archPath([1080 + i * 110, 790, 70, 170])),
			ink.plum,
		),
		wall([560, 380, 130, 420], tufa),
		wall([910, 380, 130, 420], tufa),
		rect([546, 362, 158, 24], tufa.lit),
		rect([896, 362, 158, 24], tufa.lit),
		wall([680, 430, 240, 130], limestone),
		shape('M670 430H930L800 350z', limestone.lit),
		shape('M670 430L800 350V430z', limestone.shade),
		disc([800, 490, 34], ink.navy),
		disc([800, 490, 26], ink.cream),
		line('M800 490V472M800 490L814 490', ink.navy, 5),
		clipped(
			archPath([696, 800, 208, 236]),
			rect([690, 560, 220, 130], ink.rose) +
				rect([690, 680, 220, 130], ink.turquoise) +
				at([830, 694], ship(ink.teal), 0.6) +
				rect([690, 560, 36, 250], ink.plum, 0.7),
		),
		paving(798),
		shape('M60 800H1540L1380 860H-100z', ink.plum, 0.25),
		at([800, 900], anchor(), 1.15),
	];
}

function crane([x, base]: Point, colour: string): Svg {
	return (
		line(
			`M${x} ${base}V230M${x - 60} ${base}L${x} 470L${x + 60} ${base}M${x} 230L${x - 220} 300M${x} 230L${x + 110} 290M${x - 220} 300L${x + 110} 290M${x - 190} 300V430`,
			colour,
			12,
		) + rect([x - 16, 290, 44, 46], colour)
	);
}

function anchor(): Svg {
	return [
		shape('M-190 40H190L160 -10H-160z', limestone.mid),
		shape('M-160 -10H160L150 -26H-150z', limestone.lit),
		`<circle cy="-206" r="20" fill="none" stroke="${ink.navy}" stroke-width="11"/>`,
		line('M0 -186V-34M-62 -150H62', ink.navy, 19),
		line('M-112 -92Q-92 -30 0 -30Q92 -30 112 -92', ink.navy, 22),
		shape('M-136 -76L-108 -128 -82 -78zM136 -76L108 -128 82 -78z', ink.navy),
	].join('');
}
