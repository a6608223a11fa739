export const siteKinds = ['portal', 'brand', 'area'] as const;

export type SiteKind = (typeof siteKinds)[number];
