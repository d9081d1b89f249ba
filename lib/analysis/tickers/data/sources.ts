/**
 * Banks, brokers, research houses, rating agencies and data services that news quotes about other companies.
 * Where a text only quotes them they are its source and no company of the article. By symbol and market.
 */
export const QUOTED_HOUSES: ReadonlySet<string> = new Set([
  'JPM:XNYS', 'GS:XNYS', 'MS:XNYS', 'BAC:XNYS', 'C:XNYS', 'WFC:XNYS', 'JEF:XNYS', 'EVR:XNYS',
  'SF:XNYS', 'PIPR:XNYS', 'RJF:XNYS', 'LAZ:XNYS', 'KEY:XNYS', 'TFC:XNYS', 'BLK:XNYS', 'SCHW:XNYS',
  'USB:XNYS', 'PNC:XNYS', 'CFG:XNYS', 'FDS:XNYS', 'SPGI:XNYS', 'MCO:XNYS', 'MORN:XNAS', 'MSCI:XNYS',
  'DBK:XETR', 'CBK:XETR', 'DWS:XETR', 'LUS1:XETR', 'HSBA:XLON', 'BARC:XLON', 'RBS:XLON', 'NWG:XLON',
  'STAN:XLON', 'LLOY:XLON', 'LSEG:XLON', 'INVP:XLON', 'UBSG:XSWX', 'CSGN:XSWX', 'VONN:XSWX', 'BAER:XSWX',
  'EFGN:XSWX', 'BNP:XPAR', 'GLE:XPAR', 'ACA:XPAR', 'INGA:XAMS', 'ABN:XAMS', 'KBC:XBRU', 'UCG:XMIL',
  'ISP:XMIL', 'MB:XMIL', 'SAN:XMAD', 'BBVA:XMAD', 'BKT:XMAD', 'EBS:XWBO', 'RBI:XWBO', 'BG:XWBO',
  'NDA FI:XHEL', 'DANSKE:XCSE', 'SEB A:XSTO', 'SHB A:XSTO', 'SWED A:XSTO', 'DNB:XOSL', 'RY:XTSE', 'TD:XTSE',
  'BMO:XTSE', 'BNS:XTSE', 'CM:XTSE', 'NA:XTSE', 'MQG:XASX', 'NAB:XASX', 'WBC:XASX', 'ANZ:XASX',
  'CBA:XASX', '8604:XTKS', '8411:XTKS', '8306:XTKS', '8316:XTKS', '8601:XTKS', 'IBKR:XNAS', 'IT:XNYS',
  'IPS:XPAR', 'TW:XNAS', 'ALV:XETR', 'AMUN:XPAR', 'TROW:XNAS', 'STT:XNYS', 'NTRS:XNAS', 'LPLA:XNAS',
  '6030:XHKG', '2388:XHKG', 'D05:XSES', 'O39:XSES', 'U11:XSES', 'ICICIBANK:XNSE', 'KOTAKBANK:XNSE', 'AXISBANK:XNSE',
  'HDFCBANK:XNSE', 'SBIN:XNSE', 'YESBANK:XNSE', 'TRI:XNYS', 'VRSK:XNAS', 'MTB:XNYS', 'OPY:XNYS',
  'BWB:XETR', 'SQN:XSWX', 'LEON:XSWX', 'IGG:XLON', 'ETOR:XNAS', 'SNEX:XNAS',
]);

/** Newspapers and broadcasters: what one of them reported is seldom about itself. By symbol and market. */
export const QUOTED_MEDIA: ReadonlySet<string> = new Set([
  'NYT:XNYS', 'NWSA:XNAS', 'WBD:XNAS', 'PSKY:XNAS', 'CMCSA:XNAS', 'FOXA:XNAS', 'TRI:XNYS', '9404:XTKS',
]);
