/** Query parameters that say how a reader came, never what is read. Names are lower case. */
export const TRACKING_NAMES: ReadonlySet<string> = new Set(
  `fbclid gclid gclsrc gbraid wbraid dclid msclkid yclid ysclid twclid ttclid li_fat_id igshid igsh mc_cid mc_eid
  mkt_tok _ga _gl _hsenc _hsmi __hstc __hssc __hsfp hsctatracking vero_id vero_conv oly_anon_id oly_enc_id
  rb_clickid s_cid s_kwcid ef_id cmpid cmp ncid ocid icid ito xtor wt_mc wtmc wt.mc_id wt_zmc wt.mc wt.tsrc
  guccounter guce_referrer guce_referrer_sig soc_src soc_trk __twitter_impression tsrc .tsrc _tsrc sref
  mbid cvid echobox smid smtyp spm scm share_id sharetype shareid ref_src ref_url referrer referer reflink
  campaign_id campaignid campaign adid ad_id adgroupid assetid amp_js_v amp_gsa usqp taid linkid dlvr
  newsletter_id nl_id bid_id trk trkcampaign sc_cid sc_channel sc_campaign pk_campaign pk_kwd pk_source pk_medium
  piwik_campaign piwik_kwd mtm_campaign mtm_source mtm_medium mtm_keyword mtm_content mtm_group matomo_campaign
  fb_action_ids fb_action_types fb_source fb_ref hss_channel gaa_at gaa_n gaa_ts gaa_sig phpsessid jsessionid
  sid_rss isappinstalled cx_testid cx_testvariant cx_artpos ns_source ns_mchannel ns_campaign ns_linkname ns_fee`.split(
    /\s+/,
  ),
);

/** Families of such names: `utm_source`, `at_medium`, `hsa_cam` … */
export const TRACKING_PREFIXES = [
  'utm_',
  'utm-',
  'itm_',
  'at_',
  'hsa_',
  'oft_',
  'stm_',
  'guce_',
  'mtm_',
  'pk_',
];

/** Names that track only where their value is an origin: `mod=rss`, but not `mod=news`. */
export const ORIGIN_NAMES: ReadonlySet<string> = new Set(
  'ref source src from mod via feed siteid partner origin medium channel output outputtype feature share cid rss rssfeed r s'.split(
    ' ',
  ),
);

/** Values that name an origin. */
export const ORIGIN_VALUE =
  /^(?:rss|atom|feed|xml|rdf|amp|twitter|facebook|linkedin|whatsapp|telegram|instagram|reddit|xing|email|e-?mail|newsletter|social|share|push|app|google|googlenews|flipboard|applenews|upday|syndication)(?:[-_.]?(?:rss|feeds?|news|share|sharing|button|app|web|post|amp|[0-9.]{1,6}))?$/i;
