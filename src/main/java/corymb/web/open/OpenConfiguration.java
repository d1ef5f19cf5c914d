package corymb.web.open;

import corymb.usecase.casework.Casework;
import corymb.usecase.register.PublishRegister;
import corymb.usecase.register.ReadRegister;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register, read once for all who look at it. */
@Configuration(proxyBeanMethods = false)
class OpenConfiguration {

  @Bean
  ReadRegister readRegister(Casework casework) {
    return new ReadRegister(casework);
  }

  @Bean
  PublishRegister publishRegister(Casework casework, ReadRegister register) {
    return new PublishRegister(casework, register);
  }
}
