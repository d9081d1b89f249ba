/** How the months' names begin in German and English; for expressions that ignore case. */
export const MONTH_START = '(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])';
