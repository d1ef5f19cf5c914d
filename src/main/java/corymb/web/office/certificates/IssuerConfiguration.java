package corymb.web.office.certificates;

import corymb.usecase.certificate.IssuerKeys;
import corymb.usecase.certificate.IssuerSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who issues certificates, by the settings of the server. */
@Configuration(proxyBeanMethods = false)
class IssuerConfiguration {

  @Bean
  IssuerSettings issuerSettings(
      @Value("${corymb.keys:}") String keys,
      @Value("${corymb.key.password:}") String password,
      @Value("${corymb.key.password-file:}") String passwordFile,
      @Value("${corymb.issuer:}") String issuer,
      @Value("${corymb.address:}") String address,
      @Value("${corymb.signatories:}") String signatories) {
    return new IssuerSettings(keys, password, passwordFile, issuer, address, signatories);
  }

  @Bean
  IssuerKeys issuerKeys(IssuerSettings settings) {
    return new IssuerKeys(settings);
  }
}
