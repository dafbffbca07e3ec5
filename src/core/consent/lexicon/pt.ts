import type { Lexicon } from './lexicon.ts';

export const pt: Lexicon = {
  language: 'pt',
  words: {
    accept: `aceitar|aceito|aceita|aceite|aceitos|aceitando|concordar|concordo|concorda|concordando|permitir|permito|
      permite|autorizar|autorizo|consentir|consinto|consente|aprovar|ativar|habilitar|acordo|aceitas`,
    reject: `proíbe|rejeitar|rejeito|rejeita|recusar|recuso|recusa|recusando|negar|nego|discordo|discordar|desativar|
      bloquear|declinar|declino|proibir|dispensar|desabilitar|rejeitando`,
    not: 'nao|sem|nenhum|nenhuma|nunca',
    all: 'tudo|todos|todas|toda|todo|totalidade|qualquer',
    only: 'apenas|somente|so|unicamente|exclusivamente',
    needed: `necessari*|essenci*|obrigatori*|tecnic*|estritamente|indispensave*|basic*|requerid*|minim*|fundamentai*|imprescindive*`,
    optional: `opciona*|nao essenciais|nao necessarios|adiciona*|desnecessari*|facultativ*|outros|outras|restantes|
      nao obrigatorios|complementares`,
    part: `analitic*|analise|estatistic*|marketing|publicid*|publicitari*|personalizad*|funciona*|desempenho|
      medicao|sociais|terceiros|anuncios|preferencia|personalizacao|performance`,
    cookie: 'cookie|cookies|testemunhos|rastreadores|tecnologias',
    privacy: `consentimento|consentimentos|privacidade|dados|dados pessoais|rastreamento|rastreio|seguimento|tratamento|
      uso|utilizacao|finalidades|parceiros|protecao de dados|servicos|coleta|recolha|lgpd`,
    selected: `selecao|seleca|selecionad*|escolha|escolhas|escolhid*|minha selecao|minhas escolhas|marcad*|opcao`,
    save: `guardar|salvar|salve|gravar|confirmar|confirmo|confirma|aplicar|enviar|submeter|atualizar|validar|guarde`,
    settings: `configur*|definic*|definir|preferencias|gerir|gestao|gerenciar|gerencie|gerenciamento|personalizar|
      personalize|opcoes|ajust*|alterar|modificar|mudar|escolher|selecionar|administrar|painel|rever|parametr*|
      centro|central|controlar|controle|abrir|avancad*|decidir|customizar`,
    continue: `continuar|continue|continuo|prosseguir|seguir|navegar|navegando|navegacao|aceder|acessar|entrar|usar|
      utilizar|visitar|ir|ler|avancar`,
    close: 'fechar|feche|fecha|ocultar|sair|ignorar|esconder',
    except: 'exceto|excepto|menos|mas|salvo|alguns|algumas|senao',
    pay: `assinar|assine|assinatura|subscrever|subscreva|subscricao|pagar|pague|comprar|sem publicidade|sem anuncios|
      premium|assinante|pagamento`,
    login:
      'iniciar sessao|entrar na|login|fazer login|registar|cadastrar|cadastre|conta|ja sou assinante|ja e assinante|inicie sessao',
    info: `mais|saiba|saber|informac*|info|detalhes|detalhe|politica|politicas|ver|mostrar|leia|aviso|conheca|exibir|
      consultar|lista|fornecedores|legal|aqui|veja|visualizar|obter|aprender|termos`,
    acknowledge:
      'ok|okay|entendi|entendido|compreendi|percebi|certo|ciente|obrigado|obrigada|tudo bem|beleza|compreendo|perfeito|estou ciente|bom',
    next: 'seguinte|proximo|anterior|voltar|pular',
    yes: 'sim|claro|com certeza',
    withdraw: 'retirar|revogar|redefinir|repor|anular|eliminar|apagar|remover|renovar',
    // "No" alone is a refusal in the languages around: only what it means "in the" before.
    filler: `eu|me|nos|voce|se|lhe|o|a|os|as|um|uma|uns|umas|de|do|da|dos|das|ao|aos|e|ou|com|em|no site|no sitio|no meu|no seu|no dispositivo|no navegador|na|nos|nas|por|pelo|para|
      meu|minha|meus|minhas|seu|sua|seus|suas|nosso|nossa|nossos|este|esta|estes|estas|isto|isso|que|site|sitio|web|
      pagina|estou|sou|sao|favor|agora|banner|janela|dialogo|botao|tipo|tipos|gratis|gratuitamente|como|quero|desejo|
      mensagem|recomendados|recomendadas|ja|todos os|todas as|neste|teu|tuas|teus`,
  },
  phrases: {
    'accept-all': `aceitar|aceito|aceitar todos|aceitar tudo|aceitar e continuar|aceitar e fechar|concordo|estou de acordo|
      de acordo|sim aceito|sim concordo|todos os cookies|ok aceito|selecionar tudo|selecionar todos|permitir todos|
      concordar e fechar|concordar e prosseguir|concordo e aceito|aceitar configuracoes recomendadas|aceitar e navegar gratuitamente`,
    'reject-all': `nao obrigado|nao aceito|nao aceitar|rejeitar|rejeitar tudo|rejeitar todos|recusar|recusar tudo|
      continuar sem aceitar|apenas necessarios|somente necessarios|apenas os necessarios|apenas cookies necessarios|
      aceitar apenas essenciais|aceitar apenas os necessarios|usar apenas cookies necessarios|nao concordo|
      rejeitar nao essenciais|recusar nao essenciais|rejeitar opcionais|nao permitir|negar|nao quero cookies|
      nao estou de acordo|apenas essenciais|so os necessarios|somente essenciais|desmarcar tudo|prosseguir sem aceitar|
      nao recusar|nao rejeitar|nao consinto|apenas o necessario|somente cookies essenciais|rejeitar exceto necessarios`,
    settings: `mais escolhas|
      deixe me escolher|mais opcoes|opcoes|configuracoes|definicoes|preferencias|personalizar|gerir opcoes|gerenciar opcoes|
      gerenciar cookies|gerir cookies|definicoes de cookies|configuracoes de cookies|ver preferencias|configurar|
      mostrar finalidades|ver finalidades|mais informacoes e configuracoes|escolher cookies|ver opcoes|mostrar opcoes|
      configurar ou recusar|recusar ou configurar|quero escolher|outras opcoes|personalizar escolhas|ajustar|
      cookies configuracoes|preferencias de cookies|mostrar preferencias|gerir preferencias|definir preferencias|
      minhas opcoes|definir as preferencias|quais cookies|configuracoes avancadas|exibir preferencias`,
    save: `guardar|salvar|confirmar|guardar preferencias|salvar preferencias|confirmar escolhas|aceitar selecionados|
      permitir selecao|permitir selecionados|guardar e fechar|salvar e fechar|confirmar as minhas escolhas|
      confirmar minhas escolhas|confirmar selecao|aceitar selecao|guardar definicoes|salvar configuracoes|
      guardar alteracoes|salvar alteracoes|concluir|guardar e sair|aceitar preferencias|salvar e aceitar|
      aceitar a selecao|salvar e continuar|concluido|guardar e aceitar|aceitar minhas escolhas|gravar preferencias`,
    close:
      'fechar|cancelar|agora nao|mais tarde|fechar janela|fechar banner|talvez mais tarde|lembrar mais tarde|fechar aviso',
    acknowledge: `entendi|ok|ok entendi|certo entendi|percebi|entendi e fechar|fechar e continuar|nao mostrar novamente|
      continuar para o site|prosseguir para o site|ok continuar|entendido|sim entendi|ok obrigado|continuar e fechar`,
    pay: `assinar|assine|rejeitar e assinar|rejeitar e pagar|recusar e assinar|assine agora|subscrever|rejeitar e subscrever|
      assinar sem publicidade|navegar sem publicidade|ler sem publicidade|recusar e pagar|quero assinar|ver planos`,
    'more-info': `saiba mais|saber mais|mais informacoes|mais informacao|mais info|ler mais|leia mais|ver detalhes|
      mostrar detalhes|ocultar detalhes|detalhes|parceiros|os nossos parceiros|nossos parceiros|lista de parceiros|
      ver parceiros|fornecedores|ver fornecedores|politica de cookies|politica de privacidade|aviso de privacidade|
      mais detalhes|sobre os cookies|aviso de cookies|ver os nossos parceiros|lista de parceiros fornecedores|
      interesse legitimo|obter mais informacoes|privacidade|ver mais|exibir detalhes`,
    login: 'iniciar sessao|entrar|fazer login|ja sou assinante|login|ja e assinante',
  },
  topics: {
    use: `utiliza cookies|utilizamos|usamos|usa cookies|uso de cookies|utilizacao de cookies|os cookies|dos cookies|de cookies|
      cookies para|cookies e|cookies proprios|nossos cookies|estes cookies|cookies necessarios|cookies essenciais|
      todos os cookies|definicoes de cookies|tecnologias semelhantes|tecnologias similares|cookies de|cookies que|
      aceitar cookies|cookies em|utiliza|cookies ou|cookies neste|armazenamento de cookies`,
    data: `dados pessoais|nossos parceiros|armazenar|interesse legitimo|anuncios personalizados|conteudo personalizado|
      publicidade personalizada|medicao|estudos de audiencia|identificadores|dispositivo|privacidade|
      protecao de dados|rgpd|lgpd|tratamento|tratar|terceiros|estatistic*|analisar|analise|analitic*|publicidade|
      consentimento|experiencia|navegacao|trafego|perfil|finalidades|marketing|preferencias|rastreamento|
      parceiros|google analytics|personalizar|servicos externos`,
    ask: `seu consentimento|o seu consentimento|concord*|aceita|a qualquer momento|em qualquer momento|pode|ao clicar|
      clique|clicando|clicar|ao continuar|continuar navegando|aceitar|rejeitar|recusar|retirar|revogar|
      suas preferencias|suas escolhas|suas opcoes|escolher|estritamente necessarios|gerir|gerenciar|configurar|
      permite|autoriza|voce concorda|opor se|definir`,
    other: `não pode ser desfeita|é irreversível|excluir sua conta|excluir a conta|eliminar a sua conta|excluir conta|apagar a conta|
      enquete|sondagem|votos|seus visitantes|teus visitantes|acessar sua conta|aceder à sua conta|quer acessar|quiz|pré visualização|limpar dados|newsletter|boletim|e mail|seu email|o teu email|inscreva se|subscreva a|cancelar a subscricao|desconto*|cupom|
      cupao|primeira compra|maior de idade|maior de 18|18 anos|idade legal|data de nascimento|alcool*|alcoolic*|
      tabaco|termos e condicoes|termos de uso|termos de servico|condicoes gerais|senha|palavra passe|
      nome de utilizador|carrinho|frete|entrega*|envio*|encomenda|pedido|sua localizacao|localizacao atual|
      perto de voce|notificac*|baixe o app|instalar o app|instale|aplicativo|app store|tela inicial|chat|
      conversar|como podemos|pesquisa de satisfacao|inquerito|opiniao|avalie|recomendaria|receita*|farinha|
      acucar|manteiga|chocolate|massa|forno|assar|ingredientes|minutos de leitura|publicado|neste artigo|
      microfone|camara|camera|selecione o pais|escolha o idioma|enviamos|sorteio|doacao|doar|limpar os cookies|
      javascript|manutencao|consulta medica|orcamento|telefone|biscoito*|bolacha*`,
    wall: `assin*|subscri*|sem publicidade|sem anuncios|por mes|mensa*|pagar|pagamento|gratis|gratuit*|com publicidade|
      acesso gratuito|ja e assinante|euros|reais|rejeitar e assinar`,
  },
  purposes: {
    external: `midia externa|midias externas|media externos|conteudo externo|conteudos externos|servicos externos|conteudo de terceiros|conteudos de terceiros|servicos de terceiros|incorporad*`,
    selling: 'venda|vendas|vender|partilha com parceiros|compartilhamento com parceiros',
    social: 'social|sociais|redes sociais|comentarios|partilha nas',
    advertising:
      'publici*|market*|anuncio*|segmentac*|direcionad*|promoc*|propaganda|comercia*|afiliad*|remarketing',
    analytics: `anali*|estatisti*|medic*|medir|desempenho|audiencia*|publico*|trafego|metric*|melhor*|desenvolver|
      compreender|visitas|otimiza*|performance|rendimento`,
    personalisation:
      'personaliz*|perfi*|recomend*|selecionar conteudo*|selecionar o conteudo|sob medida',
    functional: `funciona*|preferenc*|comodidade|suporte|assistencia|chat|video*|mapa*|extern*|incorporad*|
      experiencia|multimidia|multimedia|terceiros|idioma|interação|interações|interatividade`,
    special: 'geolocali*|localizac*|caracteristicas',
    needed: `necessari*|essenci*|obrigatori*|tecnic*|estritamente|seguranca|sempre ativ*|basica|basicas|basico|basicos|indispensave*|
      requerid*|fraude*|funcionamento|autenticac*`,
  },
  withdraw: `definicoes de cookies|configuracoes de cookies|preferencias de cookies|gerir cookies|gerenciar cookies|
    configuracoes de privacidade|definicoes de privacidade|preferencias de privacidade|gestao de cookies|cookies|
    central de privacidade|centro de privacidade|centro de preferencias|gerir consentimento|gerenciar consentimento|
    retirar consentimento|alterar consentimento|nao vender minhas informacoes pessoais|suas opcoes de privacidade|
    minhas preferencias de cookies|consentimento de cookies|revogar consentimento|painel de cookies|
    nao vender nem partilhar as minhas informacoes pessoais|privacidade e cookies definicoes`,
};
