const home = '/inicio';

/** Where to go after entering: a page of this portal, else the customer's home. Another site's address never is one. */
export function safeReturnPath(path: string | undefined): string {
  return path !== undefined &&
    /^\/(?:solicitacoes|debitos|extratos|imoveis|parcelamento|inicio|consumo|segunda-via|pagamentos|quitacao|vencimento|meus-dados|servicos)(?:[/?][\w\-/?=&.%]*)?$/.test(
      path,
    )
    ? path
    : home;
}
