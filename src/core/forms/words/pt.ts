import type { FieldWords } from './words.ts';

export const pt: FieldWords = {
  asks: {
    email: 'email|e mail|correio eletronico|correio electronico|endereco de email|=mail',
    phone:
      'telefone|telemovel|celular|numero de telefone|numero de telemovel|numero de celular|whatsapp|=tel|contacto telefonico|contato telefonico|telefone fixo',
    name: 'nome|sobrenome|apelido|nome completo|nome proprio|primeiro nome|ultimo nome|nome e sobrenome|nome social|nome da mae|nome do pai',
    address:
      'endereco|morada|rua|logradouro|=cidade|=bairro|=municipio|=localidade|numero da casa|local de residencia|residencia|complemento do endereco|concelho',
    'postal-code': 'codigo postal|cep|cod postal',
    'birth-date':
      'data de nascimento|nascimento|aniversario|data nasc|ano de nascimento|dia de nascimento|mes de nascimento|data de aniversario',
    age: '=idade|sua idade|tua idade|faixa etaria|grupo etario|idade em anos|idade anos|quantos anos tem|quantos anos voce tem|idade da crianca|idade do filho|idade do paciente|idade do menor',
    sex: '=sexo|=genero|seu sexo|seu genero|identidade de genero|sexo biologico|sexo da crianca|sexo genero|genero sexo',
    child:
      'crianca|criancas|filho|filha|filhos|filho a|menor|menores|aluno|aluna|bebe|menor de 13|menor de 16|menos de 13 anos|menos de 16 anos|mais de 13 anos|mais de 16 anos|pelo menos 16 anos',
    'marital-status': 'estado civil|situacao conjugal|situacao familiar|estado conjugal',
    occupation:
      'profissao|ocupacao|=cargo|emprego|=emprego|situacao profissional|situacao laboral|empregador|entidade patronal|funcao|cargo atual|atividade profissional',
    income:
      'rendimento|rendimentos|renda|renda mensal|salario|ordenado|vencimento mensal|remuneracao|quanto ganha|pretensao salarial|patrimonio|renda familiar|faixa salarial',
    'payment-card':
      'numero do cartao|numero de cartao|cartao de credito|cartao de debito|titular do cartao|nome no cartao|nome impresso no cartao|cvv|cvc|codigo de seguranca|validade do cartao|n do cartao|cartao bancario',
    'bank-account':
      'iban|nib|conta bancaria|numero da conta|numero de conta|conta corrente|titular da conta|agencia e conta|agencia bancaria|dados bancarios|chave pix|pix|bic|swift',
    'national-id':
      'cpf|cnpj cpf|cpf cnpj|rg|=rg|nif|numero de contribuinte|contribuinte|cartao de cidadao|cartao do cidadao|bilhete de identidade|numero de identificacao|numero de identificacao fiscal|niss|numero da seguranca social|seguranca social|carteira de identidade|cnh|carta de conducao|carteira de motorista|pis|numero de utente|cartao sus|cns|documento de identidade|numero do documento|titulo de eleitor',
    passport: 'passaporte|numero do passaporte|numero de passaporte',
    health:
      'diagnostico|diagnosticos|medicamento|medicamentos|medicacao|remedios|alergi*|grupo sanguineo|tipo sanguineo|deficiencia|deficiencias|incapacidade|gravida|gravidez|gestante|doenca*|sintoma*|historico medico|antecedentes medicos|historico de saude|estado de saude|problemas de saude|problema de saude|condicao medica|condicoes medicas|condicao de saude|vacina*|fumador*|fumante|fuma|peso corporal|seu peso|plano de saude|patologi*',
    religion:
      'religiao|religioso|religiosa|religiosas|crenca|crencas|sua fe|confissao religiosa|igreja que frequenta',
    politics:
      'politica|politicas|politico|partido politico|filiacao partidaria|filiacao politica|opiniao politica|ideologia|intencao de voto|em quem votaria|em quem votou|em quem voce votaria|orientacao politica',
    ethnicity:
      'etnia|etnico|etnica|origem racial|=raca|raca cor|=cor raca|raca ou cor|raca etnia|cor da pele|sua raca|origem etnica|raca ou etnia|cor ou raca',
    orientation: 'orientacao sexual|sexualidade|preferencia sexual|vida sexual|identidade sexual',
    union: 'sindicato|sindical|sindicatos|sindicalizado|filiacao sindical',
    'purchase-reason':
      'motivo da compra|motivo de compra|motivo da sua compra|razao da compra|razao de compra|finalidade da compra|finalidade do emprestimo|finalidade do credito|objetivo da compra|objetivo do emprestimo|por que esta comprando|por que voce quer comprar|porque quer comprar|por que precisa|porque precisa|para que precisa|por que voce precisa|uso pretendido|motivo do pedido|motivo do emprestimo|porque esta a comprar|proposito da compra',
    'shopping-preferences':
      'marca* favorita*|marca* preferida*|cor* favorita*|cor preferida|cores preferidas|loja* favorita*|loja* preferida*|produto* favorito*|preferencias de compra|habitos de compra|habitos de consumo|interesses|hobbies|passatempos|tamanho de roupa|tamanho de calcado|numero de calcado|numero do calcado|tamanho de sapato|seu tamanho|areas de interesse|estilo preferido|gostos pessoais',
  },
  beside: {
    email: 'assunto|modelo|cancelar|frequencia|formato|assinatura',
    phone: 'capa|modelo|marca|tarifa|conserto|reparacao|acessorio*|tipo|plano',
    name: 'usuario|utilizador|empresa|arquivo|ficheiro|pasta|projeto|projecto|produto|equipe|equipa|evento|animal|cachorro|cao|gato|cavalo|lista|playlist|dominio|servidor|grupo|canal|jogo|escola|livro|filme|musica|receita|restaurante|hotel|barco|veiculo|carro|modelo|marca|banco|cidade|rua|pais|categoria|organizacao|instituicao|entidade|gravacao|conta|perfil|loja|remedio|medicamento|fantasia|dispositivo|associacao',
    address:
      'email|e mail|eletronico|electronico|ip|web|url|site|internet|partida|chegada|destino|buscar|pesquis*|servidor|pagina|mac|comida',
    'birth-date': 'bolo|cartao|presente|festa|mensagem|convite|local de nascimento',
    age: 'veiculo|carro|conta|cao|cachorro|gato|edificio|imovel|casa',
    sex: 'filme|musica|livro|literario|cao|cachorro|gato|animal|textual',
    child:
      'pai|mae|responsavel|pais|encarregado|cadeira|brinquedo*|roupa|sapatos|bilhete|desconto|numero de|quantidade',
    occupation: 'buscar|palavra chave|palavras chave|quarto|hotel|funcao do arquivo',
    income: 'calculadora|minimo|simulador|fixa|variavel|predial',
    'payment-card':
      'presente|fidelidade|socio|cliente|biblioteca|sim|memoria|embarque|pontos|visita',
    'bank-account': 'cliente|pontos',
    'national-id': 'pedido|cliente|artigo|fatura|empresa',
    passport: 'foto|capa',
    health:
      'cao|cachorro|gato|animal|animais|planta*|carro|veiculo|aparelho|bateria|sistema|encomenda|pacote|computador|site',
    religion: 'livro*|musica|secao|seccao|newsletter|tema|arte',
    politics:
      'mapa|privacidade|cookies|devolucao|devolucoes|trocas|secao|newsletter|noticias|reembolso|ciencia*',
    ethnicity: 'cao|cachorro|gato|culinaria|restaurante|animal|cavalo',
    'purchase-reason': 'devolucao|cancelamento|reembolso|contato|contacto|visita|troca',
    'shopping-preferences': 'taxa|juros|emprestimo|conflito',
  },
  choices: {
    sex: 'homem|mulher|masculino|feminino|nao binario|prefiro nao dizer',
    'marital-status':
      'solteiro|solteira|solteiro a|casado|casada|casado a|divorciado|divorciada|divorciado a|viuvo|viuva|viuvo a|uniao de facto|uniao estavel|separado a',
    religion:
      'cristao|crista|catolic*|muculman*|judeu|judaic*|budis*|ateu|hindu*|evangelic*|espirita',
  },
  search:
    'buscar|busca|pesquisar|pesquisa|procurar|encontrar|filtrar|filtro|filtros|ordenar|palavra chave|palavras chave|origem e destino|destino|rastrear',
};
