const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * Elements that stay: the text-level, grouping, table, media and form elements of the HTML Standard and
 * the presentational ones it retired. Nothing that runs, embeds, or speaks for the whole page.
 */
export const ELEMENTS = words(`
  a abbr acronym address area article aside audio b bdi bdo big blockquote br button canvas caption center cite
  code col colgroup data datalist dd del details dfn dialog dir div dl dt em fieldset figcaption figure font
  footer form h1 h2 h3 h4 h5 h6 header hgroup hr i img input ins kbd label legend li main map mark menu meter
  multicol nav noscript ol optgroup option output p picture pre progress q rp rt ruby s samp search section
  select small source spacer span strike strong sub summary sup table tbody td textarea tfoot th thead time tr
  track tt u ul var video wbr`);

/** Elements that go with everything in them. */
export const DROPPED_WITH_CONTENT = words('script style applet template noembed noframes xmp');

/** Attributes that stay: those of the HTML Standard and its retired ones, less whatever runs or reports. */
export const ATTRIBUTES = words(`
  abbr accept accept-charset accesskey align alt autocomplete axis bgcolor border bordercolor cellpadding
  cellspacing char charoff charset checked cite class clear color cols colspan compact controls coords datetime
  default dir disabled draggable enctype end face for frame headers height hidden high href hreflang hspace id
  inputmode ismap kind label lang list longdesc loop low lowsrc max maxlength media method min multiple name
  nohref noshade nowrap open optimum pattern poster preload prompt radiogroup readonly rel required rev reversed
  rows rowspan rules scope selected shape size sizes span src srclang srcset start step style summary tabindex
  target title type unselectable usemap valign value volume vspace width wrap xml:lang action background
  data dynsrc`);

/** Attributes that hold an address. */
export const URL_ATTRIBUTES = words(
  'href src cite action longdesc poster background lowsrc dynsrc usemap data',
);

/** Schemes an address may have: those that fetch a document or open another program, none that runs here. */
export const SCHEMES = words(`
  http: https: mailto: tel: sms: ftp: ftps: sftp: feed: news: nntp: irc: ircs: xmpp: callto: geo: magnet: urn:
  webcal: gopher: ssh: sip: sips: aim: ed2k: mms: mmsh: rtsp: rsync: svn: tag: telnet: wais: imap:`);

/** CSS properties that stay in a `style`: type, colour, box and flow; nothing that positions or loads. */
export const CSS_PROPERTIES = words(`
  background-color border border-bottom border-left border-right border-top border-collapse border-color
  border-bottom-color border-left-color border-right-color border-top-color border-spacing border-style
  border-width clear color cursor direction display float font font-family font-size font-style font-variant
  font-weight height letter-spacing line-height list-style-type margin margin-bottom margin-left margin-right
  margin-top max-height max-width min-height min-width overflow padding padding-bottom padding-left
  padding-right padding-top text-align text-decoration text-indent text-transform unicode-bidi vertical-align
  white-space width word-spacing`);
